import { beatsKind } from './beats';
import { buttonKind } from './button';
import { countdownKind } from './countdown';
import { listKind } from './list';
import { logoKind } from './logo';
import { nameplateKind } from './nameplate';
import { swapKind } from './swap';
import { textKind } from './text';

export const wordKinds = {
  text: textKind,
  list: listKind,
  swap: swapKind,
  beats: beatsKind,
  nameplate: nameplateKind,
  button: buttonKind,
  logo: logoKind,
  countdown: countdownKind,
};
