import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitNotifications } from '$shared/motion/fit-notifications';
import { measureText } from '$shared/motion/measure-text';
import type { NotificationsProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Line } from './line';
import { Initial } from './parts/initial';
import { Panel, cardPanel } from './parts/panel';
import { pieceOpacity, pieceStyle, usePieces } from './parts/pieces';
import { SetLines, fading } from './parts/set-lines';
import { Sign } from './parts/sign';
import { sided } from './parts/sides';
import { round } from './typography';

/** Notifications pile up: each new one comes in at the top and moves the others down. */
export const Notifications = sided(DrawnNotifications);

function DrawnNotifications(props: NotificationsProps): ReactNode {
  const { notifications, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const fitted = useMemo(
    () => fitNotifications(notifications, { width: box.width, height: box.height, size, minSize, look }),
    [notifications, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, fitted.cards.length);
  const { pad, icon, indent, gap } = fitted;
  const [heading, body, label] = [look.heading, look.body, look.label].map(fontOfTypeface);
  if (!heading || !body || !label) return null;
  const top = box.y + Math.max(0, (box.height - fitted.height) / 2);
  return (
    <>
      {fitted.cards.map((card, index) => {
        const arrival = arrivalOf(index);
        if (arrival.linear <= 0) return null;
        // What came later stands above, and pushes as it comes.
        const pushed = fitted.cards
          .slice(index + 1)
          .reduce((sum, above, at) => sum + (above.height + gap) * arrivalOf(index + 1 + at).moved, 0);
        const inner = card.title.height + (card.text ? fitted.size * 0.5 + card.text.height : 0);
        const textY = (card.height - inner) / 2;
        const said = notifications[index];
        const opacity = pieceOpacity(enter, arrival);
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: box.x,
              top: Math.round(top),
              width: box.width,
              height: Math.round(card.height),
              transform: `translateY(${round(pushed - (enter === 'fade-rise' ? (1 - arrival.moved) * card.height * 0.7 : 0))}px)`,
            }}
          >
            <div
              style={{
                position: 'absolute',
                left: 0,
                top: 0,
                width: box.width,
                height: Math.round(card.height),
                // It comes down into the stack; any other motion is its own.
                ...pieceStyle(enter === 'fade-rise' ? 'none' : enter, arrival, fitted.size),
              }}
            >
              <Panel
                x={0}
                y={0}
                width={box.width}
                height={card.height}
                radius={Math.max(look.radius, fitted.size * 0.5)}
                {...cardPanel(look, colors)}
                opacity={opacity}
              />
              {said?.app == null ? (
                <>
                  <Panel
                    x={pad}
                    y={(card.height - icon) / 2}
                    width={icon}
                    height={icon}
                    radius={icon * 0.26}
                    fill={colors.accent}
                    opacity={opacity}
                  />
                  <Sign
                    icon="bell"
                    x={pad + icon * 0.22}
                    y={(card.height - icon * 0.56) / 2}
                    size={icon * 0.56}
                    color={colors.onAccent}
                    opacity={opacity}
                  />
                </>
              ) : (
                <Initial
                  of={said.app}
                  x={pad}
                  y={(card.height - icon) / 2}
                  size={icon}
                  radius={icon * 0.26}
                  face={look.heading}
                  fill={colors.accent}
                  color={colors.onAccent}
                  arrival={arrival}
                />
              )}
              <SetLines
                fitted={card.title}
                font={heading}
                color={colors.text}
                x={indent}
                y={textY}
                width={box.width - indent - pad}
                enter="fade-rise"
                arrival={arrival}
              />
              {card.text ? (
                <SetLines
                  fitted={card.text}
                  font={body}
                  color={colors.soft}
                  x={indent}
                  y={textY + card.title.height + fitted.size * 0.5}
                  width={box.width - indent - pad}
                  enter="fade-rise"
                  arrival={arrival}
                />
              ) : null}
              {card.time === null ? null : (
                <Line
                  text={card.time}
                  font={label}
                  size={fitted.smallSize}
                  color={colors.soft}
                  x={box.width - pad - measureText(card.time, label, fitted.smallSize) - 4}
                  y={textY + (fitted.size - fitted.smallSize) * 0.7}
                  width={measureText(card.time, label, fitted.smallSize) + 4}
                  align="right"
                  enter="fade-rise"
                  arrival={{ ...fading(arrival), moved: 1 }}
                  words={[]}
                />
              )}
            </div>
          </div>
        );
      })}
    </>
  );
}
