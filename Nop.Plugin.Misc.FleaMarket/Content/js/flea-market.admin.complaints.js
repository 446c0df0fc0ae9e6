/* The moderators' list of complaints. Texts and addresses come from the page; escapeHtml and addAntiForgeryToken are nopCommerce's. After flea-market.admin.grids.js. */
var FleaMarketComplaints = (function () {
  var options;
  var grid = '#complaints-grid';
  var link = FleaMarketGrids.link, badge = FleaMarketGrids.badge, person = FleaMarketGrids.customer;

  function title(row) {
    return escapeHtml(row.About) + ', ' + escapeHtml(row.Type);
  }

  function about(data, type, row) {
    return '<small>' + escapeHtml(row.Subject) + '</small><br />' + person(row.AboutId, row.About);
  }

  function text(data, type, row) {
    return '<strong>' + escapeHtml(row.Type) + '</strong><div class="flea-market-comment">' + escapeHtml(row.Text) + '</div>';
  }

  function where(data, type, row) {
    return (row.DealId ? link(options.urls.deal + row.DealId, options.texts.deal.replace('{0}', row.DealId)) + '<br />' : '')
      + link(options.urls.listing + row.ListingId, row.Listing);
  }

  function state(data, type, row) {
    if (!row.IsStruck)
      return row.IsUpheld
        ? badge('approved', options.texts.upheld) + '<div class="flea-market-reason">' + FleaMarketGrids.login(escapeHtml(row.UpheldBy)) + ', ' + escapeHtml(row.UpheldOn) + '<br />' + escapeHtml(row.Answer) + '</div>'
        : badge('waiting', options.texts.standing);
    return badge('removed', options.texts.struck)
      + '<div class="flea-market-reason">' + FleaMarketGrids.login(escapeHtml(row.StruckBy)) + ', ' + escapeHtml(row.StruckOn) + '<br />' + escapeHtml(row.StruckReason) + '</div>';
  }

  function buttons(data, type, row) {
    if (!options.mayModerate)
      return '';
    var all = (row.MayUphold ? button('uphold', 'btn-success', 'fa-check', row) : '') + (row.MayStrike ? button('strike', 'btn-danger', 'fa-strikethrough', row) : '');
    return all && '<div class="flea-market-buttons">' + all + '</div>';
  }

  function button(decision, style, icon, row) {
    var words = escapeHtml(options.texts[decision]);
    return '<button type="button" class="btn btn-sm ' + style + '" data-' + decision + ' title="' + words + '" aria-label="' + words + ': ' + title(row) + '"><i class="fas ' + icon + '" aria-hidden="true"></i></button> ';
  }

  function reload() {
    $(grid).DataTable().ajax.reload(null, false);
  }

  function explain(words) {
    $('#strike-error').text(words).removeClass('d-none');
    $('#strike-reason').attr('aria-invalid', 'true').trigger('focus');
  }

  function answered(dialog, decision, answer) {
    if (answer.Refusal && answer.IsOfReason)
      return explain(answer.Refusal);
    dialog.modal('hide');
    FleaMarketGrids.say(answer.Refusal ? 'danger' : 'success', answer.Refusal || options.texts[decision === 'uphold' ? 'upholdDone' : 'done']).trigger('focus');
    reload();
  }

  function decide(decision, row, dialog) {
    $.ajax({ cache: false, type: 'POST', url: options.urls[decision], data: addAntiForgeryToken({ id: row.Id, reason: $('#strike-reason').val() }), dataType: 'json' })
      .done(function (answer) { answered(dialog, decision, answer); })
      .fail(function () { explain(options.texts.failed); });
  }

  function ask(decision, row) {
    var dialog = $('#strike-dialog');
    $('#strike-error').addClass('d-none');
    $('#strike-reason').val('').removeAttr('aria-invalid');
    $('#strike-title, #strike-submit').text(options.texts[decision]);
    $('#strike-explanation').text(options.texts[decision + 'Hint']);
    $('#strike-label').text(options.texts[decision === 'uphold' ? 'answer' : 'reason']);
    $('#strike-subject').text(row.Author + ': ' + row.Type);
    $('#strike-form').off('submit').on('submit', function (e) {
      e.preventDefault();
      decide(decision, row, dialog);
    });
    dialog.modal('show');
  }

  function init(given) {
    options = given;
    FleaMarketGrids.init(given);
    $(function () {
      ['strike', 'uphold'].forEach(function (decision) {
        $(grid).on('click', '[data-' + decision + ']', function () { ask(decision, $(grid).DataTable().row($(this).closest('tr')).data()); });
      });
      $('#strike-dialog').on('shown.bs.modal', function () { $('#strike-reason').trigger('focus'); });
    });
  }

  return {
    init: init,
    about: about,
    text: text,
    where: where,
    state: state,
    buttons: buttons,
    author: function (data, type, row) { return person(row.AuthorId, row.Author); }
  };
})();
