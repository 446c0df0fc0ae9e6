/* What all grids of the back office share, and the cells of those that need no script of their own. Texts and addresses come from the page; escapeHtml is nopCommerce's. */
var FleaMarketGrids = (function () {
  var options;

  function link(url, text) {
    return '<a href="' + escapeHtml(url) + '">' + escapeHtml(text) + '</a>';
  }

  /* An e-mail address may break behind its sign, not within a word. */
  function login(html) {
    return html.replace('@', '@<wbr>');
  }

  function customer(id, name) {
    return id ? login(link(options.urls.customer + id, name)) : escapeHtml(name);
  }

  function badge(style, text) {
    return '<span class="flea-market-status flea-market-' + style + '">' + escapeHtml(text) + '</span>';
  }

  function withUnits(price, quantity) {
    return escapeHtml(price) + '<div class="flea-market-detail">' + escapeHtml(options.texts.units) + ' ' + quantity + '</div>';
  }

  /* What came of something, above the grid. */
  function say(style, text) {
    return $('#decision-result').removeClass('d-none alert-success alert-warning alert-danger alert-info').addClass('alert-' + style).empty().text(text);
  }

  function hush() {
    $('#decision-result').addClass('d-none');
  }

  function accountUrl(row) {
    return options.urls.account + '?sellerId=' + row.SellerId + '&month=' + row.Month;
  }

  function account(data, type, row) {
    var text = escapeHtml(options.texts.open);
    return '<a class="btn btn-default" href="' + escapeHtml(accountUrl(row)) + '" aria-label="' + text + ': ' + escapeHtml(row.Seller) + ', ' + escapeHtml(row.Month) + '"><i class="far fa-file-lines" aria-hidden="true"></i> ' + text + '</a>';
  }

  function open(data, type, row) {
    var text = escapeHtml(options.texts.open);
    return '<a class="btn btn-default" href="' + escapeHtml(options.urls.deal + row.Id) + '" aria-label="' + text + ': ' + escapeHtml(row.Id) + '"><i class="far fa-eye" aria-hidden="true"></i> ' + text + '</a>';
  }

  function balance(data, type, row) {
    return row.IsOpen ? '<strong>' + escapeHtml(data) + '</strong>' : escapeHtml(data);
  }

  function fee(data, type, row) {
    var text = row.DealId ? link(options.urls.deal + row.DealId, row.Text) : escapeHtml(row.Text);
    return '<div class="flea-market-text">' + text + '</div>' + (row.Explanation ? '<small>' + escapeHtml(row.Explanation) + '</small>' : '');
  }

  function status(data, type, row) {
    return badge('deal-' + row.StatusId, row.Status)
      + (row.Asks ? '<div class="flea-market-reason">' + escapeHtml(row.Asks) + '</div>' : '');
  }

  function detail(label, html) {
    return '<div class="flea-market-detail">' + escapeHtml(label) + '</div>' + html;
  }

  function bindPeople() {
    $('[data-flea-people]').each(function () {
      var field = $(this), id = $('#' + field.data('fleaPeople'));
      field.autocomplete({
        delay: 300,
        minLength: 1,
        source: options.urls[field.data('fleaSource') || 'people'],
        select: function (event, ui) {
          field.val(ui.item.label);
          id.val(ui.item.id);
          return false;
        }
      }).on('input', function () { id.val(0); });
    });
  }

  function bindTables() {
    $(document).on('draw.dt', function (e) {
      $('.mastercheckbox').attr('aria-label', options.texts.all);
      $('.dt-buttons .btn').attr('aria-label', options.texts.refresh);
      $(e.target).DataTable().columns.adjust();
    });
    $('#fee-totals-grid').on('xhr.dt', function (e, settings, json) { $('#fees-balance').text(json ? json.Balance : ''); });
  }

  /* select2's search field has no name of its own; nopCommerce makes it once the page is ready. */
  function nameFields() {
    $(function () {
      setTimeout(function () {
        $('.select2-search__field').each(function () {
          $(this).attr('aria-label', $(this).closest('.form-group').find('label').first().text());
        });
      }, 0);
    });
  }

  function init(given) {
    options = given;
    $(function () {
      bindPeople();
      bindTables();
      nameFields();
      $('.btn-search').on('click', hush);
    });
  }

  return {
    init: init,
    link: link,
    login: login,
    badge: badge,
    customer: customer,
    withUnits: withUnits,
    say: say,
    nameFields: nameFields,
    account: account,
    balance: balance,
    fee: fee,
    status: status,
    seller: function (data, type, row) { return customer(row.SellerId, row.Seller); },
    sellerAndBuyer: function (data, type, row) { return detail(options.texts.seller, customer(row.SellerId, row.Seller)) + detail(options.texts.buyer, customer(row.BuyerId, row.Buyer)); },
    amount: function (data, type, row) { return withUnits(row.Amount, row.Quantity); },
    deal: function (data, type, row) { return link(options.urls.deal + row.Id, row.Id); },
    open: open,
    listing: function (data, type, row) { return link(options.urls.listing + row.ListingId, row.Listing); }
  };
})();
