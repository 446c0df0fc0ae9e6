// Values of the ticked rows' checkboxes, as strings. Pages read it under this name.
var selectedIds = [];

function escapeHtml(value) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '/': '&#x2F;', '`': '&#x60;', '=': '&#x3D;' };
  return value == null ? '' : String(value).replace(/[&<>"'`=\/]/g, c => entities[c]);
}

function updateTable(tableSelector, isMasterCheckBoxUsed) {
  $(tableSelector).DataTable().ajax.reload();
  if (isMasterCheckBoxUsed) clearMasterCheckbox(tableSelector);
}

function updateTableSrc(tableSelector, isMasterCheckBoxUsed) {
  const table = $(tableSelector).DataTable();
  const rows = table.data();
  table.clear().rows.add(rows).draw();
  if (isMasterCheckBoxUsed) clearMasterCheckbox(tableSelector);
}

function updateTableWidth(tableSelector) {
  if ($.fn.DataTable.isDataTable(tableSelector)) $(tableSelector).DataTable().columns.adjust();
}

function clearMasterCheckbox(tableSelector) {
  $(tableSelector).closest('.dt-scroll').find('.mastercheckbox').prop('checked', false);
  selectedIds = [];
}

// Takes the scrolling frame, which holds the head as well as the rows.
function updateMasterCheckbox(frameSelector) {
  const boxes = $('.checkboxGroups', frameSelector);
  $('.mastercheckbox', frameSelector).prop('checked', boxes.length > 0 && boxes.filter(':checked').length === boxes.length);
}

const adminTable = (function () {
  const safeId = value => typeof value === 'string' ? value.replace(/[.*+?^${}()|[\]\\]/g, '_') : value;
  const argument = value => typeof value === 'number' ? value : escapeHtml(JSON.stringify(value));
  const icon = name => `<i class="${name}" aria-hidden="true"></i>`;
  const link = (href, css, content) => `<a class="${css}" href="${href}">${content}</a>`;
  const action = (css, id, call, content, hidden) =>
    `<a href="#" class="${css}"${id ? ` id="${id}"` : ''}${hidden ? ' style="display:none"' : ''} onclick="${call};return false;">${content}</a>`;
  const checkbox = (render, row, checked) =>
    `<input name="${render.name}" value="${escapeHtml(row[render.key])}" type="checkbox" class="checkboxGroups"${checked ? ' checked="checked"' : ''} aria-label="${render.label} ${escapeHtml(row[render.key])}" />`;

  // A page names its functions as it would call them, "Market.price" included.
  const call = name => new Function('...values', `return ${name}(...values)`);

  const renderers = {
    text: () => data => escapeHtml(data),
    html: () => data => data,
    link: r => (data, type, row) => link(r.url + escapeHtml(row[r.key]), '', r.title ? escapeHtml(r.title) : escapeHtml(data)),
    date: r => data => data ? moment(data).locale(r.locale).format(r.format) : null,
    remove: (r, name) => data => action(r.css, '', `table_deletedata_${name}(${argument(data)})`, icon('far fa-trash-can') + r.title),
    edit: r => data => link(r.url + escapeHtml(data), r.css, icon('fas fa-pencil') + r.title),
    view: r => data => link(r.url + escapeHtml(data), r.css, icon('far fa-eye') + r.title),
    custom: r => data => r.onclick ? action(r.css, '', `${r.onclick}(${argument(data)})`, r.title) : link(r.url + escapeHtml(data), r.css, r.title),
    picture: r => data => {
      const src = r.src || data;
      return src ? `<img src="${r.prefix}${escapeHtml(src)}"${r.width ? ` width="${r.width}"` : ''} alt="" />` : '';
    },
    checkbox: r => (data, type, row) => checkbox(r, row, data === true),
    boolean: r => data => data
      ? `<i class="fas fa-check true-icon" nop-value="true" role="img" aria-label="${r.yes}"></i>`
      : `<i class="fas fa-times false-icon" nop-value="false" role="img" aria-label="${r.no}"></i>`,
    caret: () => () => '<button type="button" class="btn btn-tool" aria-expanded="false"><i class="fas fa-caret-right" aria-hidden="true"></i><span class="sr-only">+</span></button>',
    function: r => call(r.name),
    inline: (r, name) => data =>
      action(r.css, `buttonEdit_${name}${safeId(data)}`, `editData_${name}($(this).closest('tr'), ${argument(data)})`, icon('fas fa-pencil') + r.edit) +
      action(r.css, `buttonConfirm_${name}${safeId(data)}`, `confirmEditData_${name}($(this).closest('tr'), ${argument(data)}, '${r.key}')`, icon('fas fa-check') + r.update, true) +
      action(r.css, `buttonCancel_${name}${safeId(data)}`, `cancelEditData_${name}(null, ${argument(data)})`, icon('fas fa-ban') + r.cancel, true)
  };

  function column(definition, table) {
    const render = definition.render.type in renderers ? renderers[definition.render.type] : renderers.text;
    const result = {
      data: definition.data,
      title: title(definition),
      visible: definition.visible,
      searchable: definition.searchable,
      render: render(definition.render, table.functionName),
      createdCell: cell => $(cell).attr('data-columnname', definition.data)
    };
    if (definition.width) result.width = definition.width;
    if (definition.className) result.className = definition.className;
    return result;
  }

  function title(definition) {
    const text = escapeHtml(definition.title);
    if (!definition.isMasterCheckBox) return text;
    const label = escapeHtml(definition.masterLabel);
    return text
      ? `<div class="checkbox"><label><input class="mastercheckbox" type="checkbox" />${text}</label></div>`
      : `<input class="mastercheckbox" type="checkbox" aria-label="${label}" />`;
  }

  function filterValue(filter, parentRow) {
    if (filter.parent) return parentRow[filter.parent];
    if (filter.kind === 'value') return filter.value;
    const input = $(filter.selector);
    return filter.kind === 'bool' ? input.is(':checked') : input.val();
  }

  function options(table, selector, parentRow) {
    const result = {
      processing: table.processing,
      serverSide: table.serverSide,
      scrollX: true,
      autoWidth: false,
      info: table.info,
      paging: table.paging,
      pagingType: table.pagingType,
      pageLength: table.length,
      lengthChange: !!table.lengthMenu,
      ordering: table.ordering,
      language: table.language,
      columns: table.columns.map(definition => column(definition, table)),
      buttons: table.refresh ? [{
        name: 'refresh',
        text: `${icon('fas fa-rotate')}<span class="sr-only">${table.refresh}</span>`,
        action: () => (table.serverSide ? updateTable : updateTableSrc)(selector, table.hasMaster)
      }] : [],
      layout: table.layout || {
        topStart: null, topEnd: null, bottomStart: [], bottomEnd: [],
        bottom: ['paging', 'pageLength', 'info'].concat(table.refresh ? 'buttons' : [])
      },
      initComplete: () => $(selector).closest('.dt-scroll-body').attr('tabindex', 0)
    };
    if (table.lengthMenu) result.lengthMenu = table.lengthMenu;
    if (table.deferLoading !== null) result.deferLoading = table.deferLoading;
    for (const name of ['headerCallback', 'footerCallback', 'drawCallback'])
      if (table[name]) result[name] = call(table[name]);
    if (table.rowId) result.rowId = row => row[table.rowId] ? 'row_' + String(row[table.rowId]).replace(/[^a-zA-Z0-9]/g, '').toLowerCase() : '';
    if (table.data) result.data = table.data;
    else result.ajax = {
      url: table.url,
      type: 'POST',
      dataType: 'json',
      dataSrc: 'Data',
      beforeSend: () => { if (table.hasMaster) clearMasterCheckbox(selector); },
      data: request => {
        for (const filter of table.filters) request[filter.name] = filterValue(filter, parentRow);
        return addAntiForgeryToken(request);
      }
    };
    return result;
  }

  function bindCheckboxes(selector) {
    const frame = $(selector).closest('.dt-scroll');
    frame.on('click', '.mastercheckbox', function () {
      $('.checkboxGroups', selector).prop('checked', this.checked).trigger('change');
    });
    $(selector).on('change', '.checkboxGroups', function () {
      selectedIds = selectedIds.filter(id => id !== this.value);
      if (this.checked) selectedIds.push(this.value);
      updateMasterCheckbox(frame);
    });
  }

  function bindSearch(table, selector) {
    $('#' + table.searchButton).on('click', function () {
      $(selector).DataTable().ajax.reload();
      $('.checkboxGroups', selector).prop('checked', false).trigger('change');
      selectedIds = [];
      return false;
    });
  }

  function post(url, values, selector, failed) {
    $.ajax({ url: url, type: 'POST', dataType: 'json', data: addAntiForgeryToken(values) })
      .done(answer => {
        if (answer) display_nop_error(answer);
        $(selector).DataTable().draw(false);
      })
      .fail(request => failed(request));
  }

  function defineDelete(table, selector) {
    window['table_deletedata_' + table.functionName] = function (id) {
      if (!confirm(table.deleteQuestion)) return false;
      post(table.deleteUrl, { [table.deleteKey]: id }, selector, request => request.status === 409
        ? showAlert(table.name + '_deleteConflict', request.responseText)
        : showAlert(table.name + '_deleteCommonFailed', request.statusText));
    };
  }

  function defineInlineEdit(table, selector) {
    const name = table.functionName;
    const editable = table.columns.filter(c => c.editable);
    const cells = row => editable.map(c => [c, row.children(`[data-columnname="${c.data}"]`)]);
    const toggle = (id, editing) => {
      $(`#buttonEdit_${name}${safeId(id)}`).toggle(!editing);
      $(`#buttonConfirm_${name}${safeId(id)}, #buttonCancel_${name}${safeId(id)}`).toggle(editing);
    };
    const inputs = {
      number: value => `<input class="userinput form-control" type="number" step="any" value="${escapeHtml(value)}" />`,
      checkbox: value => `<input class="userinput" type="checkbox" value="${value === true}"${value === true ? ' checked' : ''} onclick="this.value = this.checked" />`,
      string: value => `<input class="userinput form-control" value="${escapeHtml(value)}" />`
    };

    window['editData_' + name] = function (row, id) {
      const values = $(selector).DataTable().row(row).data();
      toggle(id, true);
      for (const [c, cell] of cells(row)) cell.html($(inputs[c.editType](values[c.data])).attr('aria-label', c.title));
      row.find('.userinput').first().trigger('focus');
    };
    window['confirmEditData_' + name] = function (row, id, key) {
      const values = { [key]: id };
      for (const [c, cell] of cells(row)) values[c.data] = cell.find('.userinput').val();
      toggle(id, false);
      post(table.updateUrl, values, selector, request => alert(request.statusText));
    };
    window['cancelEditData_' + name] = function (row, id) {
      toggle(id, false);
      $(selector).DataTable().draw(false);
    };
  }

  function bindChildren(table, selector) {
    $(selector).on('click', 'td.child-control', function () {
      const control = $(this);
      const row = $(selector).DataTable().row(control.closest('tr'));
      const shown = row.child.isShown();
      control.find('i').toggleClass('fa-caret-right', shown).toggleClass('fa-caret-down', !shown);
      control.find('button').attr('aria-expanded', !shown);
      if (shown) return row.child.hide();
      const id = 'child' + row.data()[table.primaryKey] + '_' + table.functionName;
      row.child(`<table id="${id}" class="table table-bordered table-hover dataTable" width="100%"></table>`).show();
      create(table.child, document.getElementById(id), row.data());
    });
  }

  function create(table, element, parentRow) {
    const selector = element || '#' + table.name;
    if (table.deleteUrl) defineDelete(table, selector);
    if (table.updateUrl) defineInlineEdit(table, selector);
    $(selector).DataTable(options(table, selector, parentRow));
    bindCheckboxes(selector);
    if (table.searchButton) bindSearch(table, selector);
    if (table.child) bindChildren(table, selector);
  }

  return { create };
})();
