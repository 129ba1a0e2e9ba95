// The frame's only inline script. The page's policy admits it by its hash, so it stays small and never changes with the
// runtime, which arrives as text over the port: a page of one build can't be left with a frame of another.
self.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url.startsWith('blob:null/') ? url : null) });
addEventListener('message', function receive({ source, data, ports }) {
  if (source !== parent || !ports[0]) return;
  removeEventListener('message', receive);
  self.framePort = ports[0];
  const script = document.createElement('script');
  script.src = URL.createObjectURL(new Blob([data], { type: 'text/javascript' }));
  script.onload = () => URL.revokeObjectURL(script.src);
  document.head.append(script);
});
