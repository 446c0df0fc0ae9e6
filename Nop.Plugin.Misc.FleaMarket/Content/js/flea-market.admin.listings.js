/* The moderators' list. Texts and addresses come from the page; escapeHtml, OpenWindow, addAntiForgeryToken and selectedIds are nopCommerce's. After flea-market.admin.grids.js. */
var FleaMarketListings = (function () {
  var options, shownAt, total = 0, stale = {};
  var grid = '#listings-grid';
  var link = FleaMarketGrids.link, say = FleaMarketGrids.say;
  var filters = ['SearchSeller', 'SearchSellerId', 'SearchStatusIds', 'SearchText', 'SearchFlagId', 'SearchCategoryId', 'SearchStoreId', 'SearchFrom', 'SearchTo'];
  var decisions = {
    Approve: { text: 'approve', icon: 'fa-check', style: 'btn-success' },
    Reject: { text: 'reject', icon: 'fa-ban', style: 'btn-warning' },
    Remove: { text: 'remove', icon: 'fa-trash-can', style: 'btn-danger' }
  };
  var colours = { 10: 'waiting', 20: 'approved', 30: 'rejected', 40: 'withdrawn', 50: 'sold', 60: 'removed' };

  function editUrl(id) {
    return options.urls.edit + '/' + id;
  }

  function tick(data, type, row) {
    return '<input type="checkbox" class="checkboxGroups" name="checkbox_listings" value="' + row.Key + '" aria-label="' + escapeHtml(row.Name) + '" />';
  }

  function listing(data, type, row) {
    return '<div class="flea-market-item"><img src="' + escapeHtml(row.PictureUrl) + '" alt="" width="60" height="60" loading="lazy" /><div>'
      + '<a class="flea-market-edit" dir="auto" href="' + editUrl(row.Id) + '">' + escapeHtml(row.Name) + '</a>'
      + '<div class="flea-market-detail">' + escapeHtml(options.texts.product) + ' ' + link(options.urls.product + row.ProductId, row.Product) + '</div>'
      + '<div class="flea-market-detail">' + escapeHtml(options.texts.order) + ' ' + link(options.urls.order + row.OrderId, row.OrderNumber) + '</div>'
      + (row.Comments ? '<div class="flea-market-detail">' + escapeHtml(options.texts.comments) + ' ' + link(options.urls.comments + '?SearchListing=%23' + row.Id, String(row.Comments)) + '</div>' : '') + '</div></div>';
  }

  function seller(data, type, row) {
    return '<div class="flea-market-seller">' + FleaMarketGrids.customer(row.SellerId, row.Seller) + '</div>';
  }

  function price(data, type, row) {
    return FleaMarketGrids.withUnits(row.Price, row.Quantity);
  }

  function status(data, type, row) {
    var waits = row.EditWaits ? '<div><span class="flea-market-edit-waits">' + escapeHtml(options.texts.editWaits) + '</span></div>' : '';
    waits += row.Waits ? '<div class="flea-market-detail flea-market-nowrap">' + escapeHtml(row.Waits) + '</div>' : '';
    waits += row.HasObjection ? '<div><span class="flea-market-flag"><i class="far fa-comment-dots" aria-hidden="true"></i> ' + escapeHtml(options.texts.objection) + '</span></div>' : '';
    waits += row.WentLiveByItself ? '<div><span class="flea-market-flag flea-market-flag-live">' + escapeHtml(options.texts.wentLive) + '</span></div>' : '';
    waits += row.Flags.map(function (flag) { return '<div><span class="flea-market-flag" title="' + escapeHtml(flag.Text) + '"><i class="far fa-flag" aria-hidden="true"></i> ' + escapeHtml(flag.Name) + '</span></div>'; }).join('');
    waits += row.Refund ? '<div><span class="flea-market-edit-waits">' + escapeHtml(row.Refund) + '</span></div>' : '';
    var reason = row.Reason ? '<div class="flea-market-reason">' + escapeHtml(row.Reason) + '</div>' : '';
    return FleaMarketGrids.badge(colours[row.StatusId], row.Status) + waits + reason;
  }

  function button(decision, row) {
    var look = decisions[decision], text = escapeHtml(options.texts[look.text]);
    return '<button type="button" class="btn btn-sm ' + look.style + '" data-decision="' + decision + '" title="' + text + '" aria-label="' + text + ': ' + escapeHtml(row.Name) + '"><i class="fas ' + look.icon + '" aria-hidden="true"></i></button> ';
  }

  function buttons(data, type, row) {
    var open = options.mayModerate ? row.Open.map(function (decision) { return button(decision, row); }).join('') : '';
    var text = escapeHtml(options.texts.edit);
    return '<div class="flea-market-buttons">' + open + '<a class="btn btn-sm btn-default flea-market-edit" href="' + editUrl(row.Id) + '" title="' + text + '" aria-label="' + text + ': ' + escapeHtml(row.Name) + '"><i class="fas fa-pencil" aria-hidden="true"></i></a></div>';
  }

  function table() {
    return $(grid).DataTable();
  }

  function reload() {
    table().ajax.reload(null, false);
  }

  function post(data) {
    return $.ajax({ cache: false, type: 'POST', url: options.urls.decide, data: addAntiForgeryToken(data), dataType: 'json' });
  }

  function searchData() {
    var data = {};
    filters.forEach(function (field) { data[field] = $('#' + field).val(); });
    return data;
  }

  function format(text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (all, index) { return values[index]; });
  }

  function sayResult(changed, refused) {
    var box = say(refused.length ? 'warning' : 'success', format(options.texts.changed, changed));
    if (!refused.length)
      return;
    $('<p>').text(format(options.texts.refused, refused.length)).appendTo(box);
    var list = $('<ul>').appendTo(box);
    refused.slice(0, 50).forEach(function (row) {
      $('<li>').append($('<a class="flea-market-edit">').attr('href', editUrl(row.Id)).text(row.Name), document.createTextNode(': ' + row.Why)).appendTo(list);
    });
    if (refused.length > 50)
      $('<p>').text(format(options.texts.more, refused.length - 50)).appendTo(box);
    box.trigger('focus');
  }

  /* One call takes on a bounded number of listings; the next one goes on where it stopped. */
  function run(calls, changed, refused, done) {
    var call = calls.shift();
    if (!call) {
      stale = {};
      refused.forEach(function (row) { stale[row.Id] = true; });
      sayResult(changed, refused);
      reload();
      return done();
    }
    post(call).done(function (answer) {
      if (answer.error || answer.Error) {
        say('danger', answer.error || answer.Error);
        return done();
      }
      changed += answer.Changed;
      refused = refused.concat(answer.Refused);
      if (answer.NextAfterId)
        calls.unshift($.extend({}, call, { AfterId: answer.NextAfterId }));
      if (calls.length)
        say('info', format(options.texts.working, changed));
      run(calls, changed, refused, done);
    }).fail(function () {
      say('danger', options.texts.failed);
      reload();
      done();
    });
  }

  function chunks(keys) {
    var parts = [];
    for (var i = 0; i < keys.length; i += 50)
      parts.push(keys.slice(i, i + 50));
    return parts;
  }

  function decide(decision, reason, ground, subject, done) {
    var calls = subject.all
      ? [$.extend(searchData(), { Decision: decision, Reason: reason, GroundId: ground, ShownAt: shownAt, AfterId: 0 })]
      : chunks(subject.keys).map(function (keys) { return { Decision: decision, Reason: reason, GroundId: ground, Keys: keys }; });
    run(calls, 0, [], done || $.noop);
  }

  function ask(decision, subject) {
    var dialog = $('#decision-dialog');
    var error = $('#decision-reason-error').addClass('d-none');
    $('#decision-title, #decision-submit').text(options.texts[decisions[decision].text]);
    $('#decision-subject').text(subject.text);
    $('#decision-reason, #decision-canned').val('');
    $('#decision-reason').closest('.form-group').toggleClass('d-none', decision === 'Approve');
    $('#decision-ground').val($('#decision-ground option').first().val());
    $('#decision-canned, #decision-ground').closest('.form-group').toggleClass('d-none', decision === 'Approve');
    $('#decision-form').off('submit').on('submit', function (e) {
      e.preventDefault();
      var reason = $('#decision-reason').val().trim();
      if (decision !== 'Approve' && !reason) {
        error.text(options.texts.reasonMissing).removeClass('d-none');
        return $('#decision-reason').trigger('focus');
      }
      dialog.modal('hide');
      decide(decision, reason, $('#decision-ground').val(), subject);
    });
    dialog.modal('show');
  }

  function selected() {
    if ($('#all-matching').is(':checked'))
      return { all: true, text: format(options.texts.approveAll, total) };
    var names = {};
    table().rows().every(function () { names[this.data().Key] = this.data().Name; });
    return { keys: selectedIds.slice(), text: selectedIds.map(function (key) { return names[key]; }).join(', ') };
  }

  function start(decision, subject) {
    if (!subject.all && !subject.keys.length)
      return showAlert('nothingSelectedAlert', options.texts.nothingSelected);
    if (decision === 'Approve' && !subject.all)
      return decide(decision, null, 0, subject);
    ask(decision, subject);
  }

  function bindGrid() {
    $(grid).on('xhr.dt', function (e, settings, json) {
      shownAt = json && json.ShownAt;
      total = json ? json.recordsTotal : 0;
      $('#all-matching').prop('checked', false);
      $('#all-matching-count').text('(' + total + ')');
    });
    $(grid).on('draw.dt', function () {
      table().rows().every(function () { $(this.node()).toggleClass('table-warning', !!stale[this.data().Id]); });
    });
    $(grid).on('click', '[data-decision]', function () {
      var row = table().row($(this).closest('tr')).data();
      start($(this).data('decision'), { keys: [row.Key], text: row.Name });
    });
  }

  function init(given) {
    options = given;
    FleaMarketGrids.init(given);
    $(function () {
      bindGrid();
      $('.content-header').on('click', '[data-decision]', function () { start($(this).data('decision'), selected()); });
      $('#decision-dialog').on('shown.bs.modal', function () { $(this).find('select:visible, textarea:visible, #decision-submit').first().trigger('focus'); });
      $('#search-listings').on('click', function () { stale = {}; });
      $('#refresh-listings').on('click', reload);
      $(document).on('click', '.flea-market-edit', function (e) {
        e.preventDefault();
        OpenWindow(this.href + '?btnId=refresh-listings&formId=listings-form', 1100, 850, true);
      });
    });
  }

  return {
    init: init,
    tick: tick,
    listing: listing,
    seller: seller,
    sellerAndStore: function (data, type, row) { return seller(data, type, row) + '<div class="flea-market-detail">' + escapeHtml(row.Store) + '</div>'; },
    price: price,
    status: status,
    buttons: buttons
  };
})();
