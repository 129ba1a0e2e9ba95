// The editor's parts are asked for with the page's own, not when those have run. Which they are is written into the built page.
(function () {
  var { parts } = document.currentScript.dataset;
  if (!parts || !/^\/p\//.test(location.pathname)) return;
  for (var part of parts.split(' ')) {
    var link = document.createElement('link');
    link.rel = /\.css$/.test(part) ? 'preload' : 'modulepreload';
    if (link.rel === 'preload') link.as = 'style';
    link.crossOrigin = ''; // as Vite asks for them: else they would be fetched twice
    link.href = part;
    document.head.append(link);
  }
})();
