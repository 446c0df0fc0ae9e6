/* The moderators' lists of comments and of feedback. Texts and addresses come from the page; escapeHtml, addAntiForgeryToken, showAlert and selectedIds are nopCommerce's. */
var FleaMarketComments = (function () {
  var options;
  var grid = '#comments-grid';

  function link(url, text) {
    return '<a href="' + escapeHtml(url) + '">' + escapeHtml(text) + '</a>';
  }

  function badge(style, text) {
    return '<span class="flea-market-status flea-market-' + style + '">' + escapeHtml(text) + '</span>';
  }

  function title(row) {
    return escapeHtml(row.Author) + ', ' + escapeHtml(row.Listing);
  }

  function tick(data, type, row) {
    return '<input type="checkbox" class="checkboxGroups" name="checkbox_comments" value="' + row.Id + '" aria-label="' + title(row) + '" />';
  }

  function author(data, type, row) {
    return link(options.urls.customer + row.AuthorId, row.Author).replace('@', '@<wbr>') + (row.IsBySeller ? '<br />' + badge('sold', options.texts.seller) : '');
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
      ? badge('rejected', options.texts.hidden) + '<div class="flea-market-reason">' + escapeHtml(row.HiddenBy) + '</div>'
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

  function say(style, words) {
    $('#decision-result').removeClass('d-none alert-success alert-danger').addClass('alert-' + style).text(words).trigger('focus');
  }

  function decide(ids, hide) {
    if (!ids.length)
      return showAlert('nothingSelectedAlert', options.texts.nothingSelected);
    $.ajax({ cache: false, type: 'POST', url: options.urls.decide, data: addAntiForgeryToken({ ids: ids, hide: hide }), dataType: 'json' })
      .done(function (answer) { say('success', options.texts.changed.replace('{0}', answer.Changed)); })
      .fail(function () { say('danger', options.texts.failed); })
      .always(function () { $(grid).DataTable().ajax.reload(null, false); });
  }

  function nameParts() {
    $('.mastercheckbox').attr('aria-label', options.texts.all);
    $('.dt-buttons .btn').attr('aria-label', options.texts.refresh);
  }

  function init(given) {
    options = given;
    grid = given.grid || grid;
    $(function () {
      $(grid).on('draw.dt', function () {
        nameParts();
        $(grid).DataTable().columns.adjust();
      });
      $(grid).on('click', '[data-hide]', function () {
        decide([$(grid).DataTable().row($(this).closest('tr')).data().Id], $(this).data('hide'));
      });
      $('.content-header').on('click', '[data-hide]', function () { decide(selectedIds.slice(), $(this).data('hide')); });
      $('#search-comments').on('click', function () { $('#decision-result').addClass('d-none'); });
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
    seller: function (data, type, row) { return link(options.urls.customer + row.SellerId, row.Seller).replace('@', '@<wbr>'); },
    buttons: buttons,
    listing: function (data, type, row) { return link(options.urls.edit + '/' + row.ListingId, row.Listing); }
  };
})();
