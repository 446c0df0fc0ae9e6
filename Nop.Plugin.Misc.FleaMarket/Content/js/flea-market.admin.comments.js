/* The moderators' lists of comments and of feedback. Texts and addresses come from the page; escapeHtml, addAntiForgeryToken, showAlert and selectedIds are nopCommerce's. After flea-market.admin.grids.js. */
var FleaMarketComments = (function () {
  var options;
  var grid = '#comments-grid';
  var link = FleaMarketGrids.link, badge = FleaMarketGrids.badge, person = FleaMarketGrids.customer;

  function title(row) {
    return escapeHtml(row.Author) + ', ' + escapeHtml(row.Listing);
  }

  function tick(data, type, row) {
    return '<input type="checkbox" class="checkboxGroups" name="checkbox_comments" value="' + row.Id + '" aria-label="' + title(row) + '" />';
  }

  function author(data, type, row) {
    return person(row.AuthorId, row.Author) + (row.IsBySeller ? '<br />' + badge('sold', options.texts.seller) : '');
  }

  function text(data, type, row) {
    return (row.IsAnswer ? '<small>' + escapeHtml(options.texts.answer) + '</small>' : '') + '<div class="flea-market-comment">' + escapeHtml(row.Text) + '</div>';
  }

  function stars(data, type, row) {
    return '<span class="text-nowrap">' + escapeHtml(options.texts.sellerStars) + ': ' + row.SellerStars + ' ★</span><br /><span class="text-nowrap">' + escapeHtml(options.texts.productStars) + ': ' + row.ProductStars + ' ★</span>';
  }

  function feedback(data, type, row) {
    return '<div class="flea-market-comment">' + escapeHtml(row.Text) + '</div>'
      + (row.Answer ? '<small>' + escapeHtml(options.texts.answer) + '</small><div class="flea-market-comment">' + escapeHtml(row.Answer) + '</div>' : '');
  }

  function state(data, type, row) {
    return row.IsHidden
      ? badge('rejected', options.texts.hidden) + '<div class="flea-market-reason">' + FleaMarketGrids.login(escapeHtml(row.HiddenBy)) + '</div>'
      : badge('approved', options.texts.shown);
  }

  function button(row) {
    var hide = !row.IsHidden, words = escapeHtml(hide ? options.texts.hide : options.texts.show);
    return '<button type="button" class="btn btn-sm ' + (hide ? 'btn-danger' : 'btn-success') + '" data-hide="' + hide + '" title="' + words + '" aria-label="' + words + ': ' + title(row) + '"><i class="far ' + (hide ? 'fa-eye-slash' : 'fa-eye') + '" aria-hidden="true"></i></button>';
  }

  function buttons(data, type, row) {
    var look = escapeHtml(options.texts.look);
    return '<div class="flea-market-buttons">' + (options.mayModerate ? button(row) : '')
      + '<a class="btn btn-sm btn-default" href="' + escapeHtml(row.Url) + '" target="_blank" rel="noopener" title="' + look + '" aria-label="' + look + ': ' + title(row) + '"><i class="fas fa-arrow-up-right-from-square" aria-hidden="true"></i></a></div>';
  }

  function decide(ids, hide) {
    if (!ids.length)
      return showAlert('nothingSelectedAlert', options.texts.nothingSelected);
    $.ajax({ cache: false, type: 'POST', url: options.urls.decide, data: addAntiForgeryToken({ ids: ids, hide: hide }), dataType: 'json' })
      .done(function (answer) { FleaMarketGrids.say('success', options.texts.changed.replace('{0}', answer.Changed)).trigger('focus'); })
      .fail(function () { FleaMarketGrids.say('danger', options.texts.failed).trigger('focus'); })
      .always(function () { $(grid).DataTable().ajax.reload(null, false); });
  }

  function init(given) {
    options = given;
    grid = given.grid || grid;
    FleaMarketGrids.init(given);
    $(function () {
      $(grid).on('click', '[data-hide]', function () {
        decide([$(grid).DataTable().row($(this).closest('tr')).data().Id], $(this).data('hide'));
      });
      $('.content-header').on('click', '[data-hide]', function () { decide(selectedIds.slice(), $(this).data('hide')); });
    });
  }

  return {
    init: init,
    tick: tick,
    author: author,
    text: text,
    state: state,
    stars: stars,
    feedback: feedback,
    seller: function (data, type, row) { return person(row.SellerId, row.Seller); },
    buttons: buttons,
    listing: function (data, type, row) { return link(options.urls.edit + '/' + row.ListingId, row.Listing); }
  };
})();
