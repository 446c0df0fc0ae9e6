function OpenWindow(query, w, h, scroll) {
  const left = (screen.width - w) / 2;
  const top = (screen.height - h) / 2;
  window.open(query, '_blank', `resizable=1,width=${w},height=${h},left=${left},top=${top}${scroll ? ',scrollbars=1' : ''}`);
}

function addAntiForgeryToken(data) {
  const values = data || {};
  const token = $('input[name=__RequestVerificationToken]').val();
  if (token) values.__RequestVerificationToken = token;
  return values;
}

// Types: 0 success, 1 error, 2 warning. A timeout of 0 milliseconds keeps the message.
function displayBarNotification(message, notifyTypeId, timeout) {
  const styles = ['alert-success', 'alert-danger', 'alert-warning'];
  const note = $('<div class="alert alert-dismissable"><button type="button" class="close" data-dismiss="alert" aria-label="&times;">&times;</button><span></span></div>')
    .addClass(styles[notifyTypeId] || styles[0]);
  note.find('span').html(message);
  $('#admin-notifications').append(note);
  if (timeout > 0) {
    const timer = setTimeout(() => note.fadeOut('slow', () => note.remove()), timeout);
    note.on('mouseenter focusin', () => clearTimeout(timer));
  }
}

function showAlert(alertId, text) {
  $(`#${alertId}-info`).text(text);
  $(`#${alertId}`).trigger('click');
}

function saveUserPreferences(url, name, value) {
  if (name) $.post(url, addAntiForgeryToken({ name: name, value: value }));
}

// The button asks in the window first; the window's own button then sends the form by it.
function confirmBefore(buttonId, windowId) {
  const button = document.getElementById(buttonId);
  if (!button) return;
  const type = button.type;
  button.type = 'button';
  $(button).attr({ 'data-toggle': 'modal', 'data-target': '#' + windowId });
  $(`#${windowId}-submit-button`).on('click', function () {
    if (!button.name) return;
    $(button).removeAttr('data-toggle');
    button.type = type;
    button.click();
  });
}

function checkOverriddenStoreValue(box, selector) {
  const inputs = $(selector);
  inputs.prop('disabled', !box.checked);
  inputs.filter(':checkbox').each(function () {
    $(`input:hidden[name="${this.name}"]`).prop('disabled', !box.checked);
  });
}

function checkAllOverriddenStoreValue(item) {
  $('.multi-store-override-option').each(function () {
    this.checked = item.checked;
    checkOverriddenStoreValue(this, this.dataset.forInputSelector);
  });
}

function initNestedSetting(parentSettingName, parentSettingId, nestedSettingId) {
  const parent = $(`input[name="${parentSettingName}"]`);
  const group = parent.closest('.form-group').addClass('parent-setting');
  if (!group.attr('id')) group.attr('id', parentSettingId);
  const toggle = () => group.toggleClass('opened', parent.is(':checked'));
  parent.on('click', toggle);
  toggle();
}

function prepareTableCheckboxes(masterCheckbox, childCheckbox) {
  const refresh = () => $(masterCheckbox).prop('checked', $(childCheckbox).length > 0 && $(childCheckbox + ':not(:checked)').length === 0);
  $(masterCheckbox).on('click', function () { $(childCheckbox).prop('checked', this.checked); });
  $(childCheckbox).on('change', refresh);
  refresh();
}

function ensureDataTablesRendered() {
  $.fn.dataTable.tables({ visible: true, api: true }).columns.adjust();
}

$(document)
  .on('ajaxStart', () => $('#ajaxBusy').show())
  .on('ajaxStop', () => $('#ajaxBusy').hide());

$(function () {
  $('[data-toggle="tooltip"]').tooltip({ placement: 'bottom' });
  $('.multi-store-override-option').each(function () { checkOverriddenStoreValue(this, this.dataset.forInputSelector); });

  $('div.card-search').on('keypress', function (event) {
    if (event.which !== 13) return;
    $('button.btn-search').first().trigger('click');
    return false;
  });

  $('.row.search-row').attr({ role: 'button', tabindex: 0 }).on('click keydown', function (event) {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    const opened = $(this).toggleClass('opened').hasClass('opened');
    $(this).attr('aria-expanded', opened).find('.icon-collapse i').toggleClass('fa-angle-up', opened).toggleClass('fa-angle-down', !opened);
    $(this).closest('.card-search').find('.search-body').slideToggle();
    saveUserPreferences(rootAppPath + 'admin/preferences/savepreference', this.dataset.hideattribute, !opened);
    return false;
  });

  $('.card.card-secondary')
    .on('expanded.lte.cardwidget collapsed.lte.cardwidget', function (event) {
      saveUserPreferences(rootAppPath + 'admin/preferences/savepreference', $(this).attr('data-hideAttribute'), event.type === 'collapsed');
      setTimeout(ensureDataTablesRendered, 450);
    });

  $('#nopSideBarPusher').on('click', () => setTimeout(ensureDataTablesRendered, 350));
});
