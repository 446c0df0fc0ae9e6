/* Draws each canvas from the figures beside it, by nopCommerce's Chart.js; the tables below them need no script. */
(function () {
  const colours = ['#0b5c94', '#1e7e34', '#b02a37', '#8a5a00', '#5a6268'];

  /* Long labels beside bars that lie would take the room of the bars. */
  function lines(label, most) {
    const found = [''];
    for (const word of label.split(' ')) {
      const longer = (found[found.length - 1] + ' ' + word).trim();
      if (longer.length > most && found[found.length - 1])
        found.push(word);
      else
        found[found.length - 1] = longer;
    }
    return found;
  }

  function dataset(series, index, kind) {
    return {
      label: series.name,
      data: series.values,
      texts: series.texts,
      borderColor: colours[index],
      backgroundColor: colours[index],
      borderDash: kind === 'line' && index > 2 ? [6, 3] : [],
      borderWidth: 2,
      pointRadius: series.values.length > 60 ? 0 : 2,
      spanGaps: true,
      cubicInterpolationMode: 'monotone'
    };
  }

  function draw(canvas) {
    const chart = JSON.parse(canvas.dataset.fleaMarketChart);
    const rtl = getComputedStyle(canvas).direction === 'rtl';
    const values = { beginAtZero: true, ticks: { maxTicksLimit: 6 } };
    const labels = { reverse: rtl && !chart.lies, ticks: { maxRotation: 0, autoSkip: !chart.lies, autoSkipPadding: 12 } };
    canvas.chart = new Chart(canvas, {
      type: chart.kind,
      data: { labels: chart.lies ? chart.labels.map(label => lines(label, 18)) : chart.labels, datasets: chart.series.map((series, index) => dataset(series, index, chart.kind)) },
      options: {
        indexAxis: chart.lies ? 'y' : 'x',
        maintainAspectRatio: false,
        animation: false,
        interaction: { mode: 'index', intersect: false, axis: chart.lies ? 'y' : 'x' },
        locale: document.documentElement.lang || undefined,
        scales: chart.lies ? { x: { ...values, reverse: rtl }, y: { ...labels, position: rtl ? 'right' : 'left' } }
          : { x: labels, y: { ...values, position: rtl ? 'right' : 'left' } },
        plugins: {
          legend: { display: chart.series.length > 1, rtl, labels: chart.kind === 'line' ? { usePointStyle: true, pointStyle: 'line' } : { boxWidth: 14 } },
          tooltip: { rtl, callbacks: { label: item => item.dataset.label + ': ' + item.dataset.texts[item.dataIndex] } }
        }
      }
    });
  }

  document.querySelectorAll('canvas[data-flea-market-chart]').forEach(draw);
})();
