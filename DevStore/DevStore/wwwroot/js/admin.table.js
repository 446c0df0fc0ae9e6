// Values of the ticked rows' checkboxes, as strings. Pages read it under this name.
var selectedIds = [];

function escapeHtml(value) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '/': '&#x2F;', '`': '&#x60;', '=': '&#x3D;' };
  return value == null ? '' : String(value).replace(/[&<>"'`=\/]/g, c => entities[c]);
}

function updateTable(tableSelector) {
  $(tableSelector).DataTable().ajax.reload();
}

const adminTable = (function () {
  const icon = name => `<i class="${name}" aria-hidden="true"></i>`;

  // A page names its functions as it would call them, "Market.price" included.
  const call = name => new Function('...values', `return ${name}(...values)`);

  const renderers = {
    text: () => data => escapeHtml(data),
    date: r => data => data ? moment(data).locale(r.locale).format(r.format) : null,
    edit: r => data => `<a class="${r.css}" href="${r.url}${escapeHtml(data)}">${icon('fas fa-pencil')}${r.title}</a>`,
    boolean: r => data => data
      ? `<i class="fas fa-check true-icon" nop-value="true" role="img" aria-label="${r.yes}"></i>`
      : `<i class="fas fa-times false-icon" nop-value="false" role="img" aria-label="${r.no}"></i>`,
    function: r => call(r.name)
  };

  function title(definition) {
    const text = escapeHtml(definition.title);
    if (!definition.isMasterCheckBox) return text;
    return text
      ? `<div class="checkbox"><label><input class="mastercheckbox" type="checkbox" />${text}</label></div>`
      : `<input class="mastercheckbox" type="checkbox" aria-label="${escapeHtml(definition.masterLabel)}" />`;
  }

  function column(definition) {
    const result = {
      data: definition.data,
      title: title(definition),
      visible: definition.visible,
      render: renderers[definition.render.type](definition.render),
      createdCell: cell => $(cell).attr('data-columnname', definition.data)
    };
    if (definition.width) result.width = definition.width;
    if (definition.className) result.className = definition.className;
    return result;
  }

  function filterValue(filter) {
    const input = $('#' + filter.name);
    return filter.isSwitch ? input.is(':checked') : input.val();
  }

  function clearSelection(selector) {
    $(selector).closest('.dt-scroll').find('.mastercheckbox').prop('checked', false);
    selectedIds = [];
  }

  function options(table, selector) {
    const result = {
      processing: true,
      serverSide: true,
      scrollX: true,
      autoWidth: false,
      pagingType: 'simple_numbers',
      pageLength: table.length,
      lengthChange: !!table.lengthMenu,
      ordering: false,
      language: table.language,
      columns: table.columns.map(column),
      buttons: [{
        name: 'refresh',
        text: `${icon('fas fa-rotate')}<span class="sr-only">${table.refresh}</span>`,
        action: () => updateTable(selector)
      }],
      layout: { topStart: null, topEnd: null, bottomStart: [], bottomEnd: [], bottom: ['paging', 'pageLength', 'info', 'buttons'] },
      initComplete: () => $(selector).closest('.dt-scroll-body').attr('tabindex', 0),
      ajax: {
        url: table.url,
        type: 'POST',
        dataType: 'json',
        dataSrc: 'Data',
        beforeSend: () => clearSelection(selector),
        data: request => {
          for (const filter of table.filters) request[filter.name] = filterValue(filter);
          return addAntiForgeryToken(request);
        }
      }
    };
    if (table.lengthMenu) result.lengthMenu = table.lengthMenu;
    return result;
  }

  // The scrolling frame holds the head as well as the rows.
  function bindCheckboxes(selector) {
    const frame = $(selector).closest('.dt-scroll');
    frame.on('click', '.mastercheckbox', function () {
      $('.checkboxGroups', selector).prop('checked', this.checked).trigger('change');
    });
    $(selector).on('change', '.checkboxGroups', function () {
      selectedIds = selectedIds.filter(id => id !== this.value);
      if (this.checked) selectedIds.push(this.value);
      const boxes = $('.checkboxGroups', frame);
      $('.mastercheckbox', frame).prop('checked', boxes.length > 0 && boxes.filter(':checked').length === boxes.length);
    });
  }

  function create(table) {
    const selector = '#' + table.name;
    $(selector).DataTable(options(table, selector));
    bindCheckboxes(selector);
    $('#' + table.searchButton).on('click', function () {
      updateTable(selector);
      return false;
    });
  }

  return { create };
})();
