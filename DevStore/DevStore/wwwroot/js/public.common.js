// The names that nopCommerce's pages and plugins call.

function setLocation(url) {
  window.location.href = url;
}

function OpenWindow(query, width, height, scroll) {
  const left = (screen.width - width) / 2;
  const top = (screen.height - height) / 2;
  window.open(query, '_blank', `width=${width},height=${height},left=${left},top=${top},scrollbars=${scroll ? 1 : 0}`);
}

function displayAjaxLoading(display) {
  $('.ajax-loading-block-window').toggle(display);
}

function notificationType(type) {
  return ['success', 'error', 'warning'].includes(type) ? type : 'success';
}

// Messages are HTML: encode what users wrote.
function displayPopupNotification(message, messagetype, modal) {
  const paragraphs = [].concat(message).map(text => $('<p>').html(text));
  $(`#dialog-notifications-${notificationType(messagetype)}`)
    .empty().append(paragraphs)
    .dialog({ modal: Boolean(modal), width: Math.min(350, window.innerWidth - 20) });
}

function displayJoinedPopupNotifications(notes) {
  const paragraphs = Object.entries(notes).flatMap(([type, messages]) =>
    messages.map(text => $('<div>').addClass(`popup-notification ${type}`).html(text)));
  $('#dialog-notifications-success').empty().append(paragraphs)
    .dialog({ modal: true, width: Math.min(350, window.innerWidth - 20) });
}

function displayPopupContentFromUrl(url, title, modal, width) {
  $('<div>').load(url).dialog({
    modal: Boolean(modal),
    title: title,
    width: Math.min(width || 550, window.innerWidth - 20),
    maxHeight: window.innerHeight - 20,
    close: function () {
      $(this).dialog('destroy').remove();
    }
  });
}

// A timeout of 0 milliseconds leaves the bar until it is closed.
function displayBarNotification(message, messagetype, timeout) {
  const messages = [].concat(message);
  if (messages.length === 0)
    return;

  const container = $('#bar-notification');
  const bar = $('<div>').addClass(`bar-notification ${notificationType(messagetype)}`)
    .append(messages.map(text => $('<p>').addClass('content').html(text)));
  const remove = () => bar.fadeOut('slow', () => bar.remove());
  $('<span>').addClass('close').attr({ role: 'button', tabindex: 0, title: container.data('close') })
    .on('click keydown', event => (event.type === 'click' || event.key === 'Enter') && remove())
    .appendTo(bar);

  $('.bar-notification').remove();
  container.append(bar);
  bar.fadeIn('slow');
  if (timeout > 0) {
    const closing = setTimeout(remove, timeout);
    bar.on('mouseenter', () => clearTimeout(closing));
  }
}

function htmlEncode(value) {
  return $('<div>').text(value).html();
}

function htmlDecode(value) {
  return $('<div>').html(value).text();
}

function addAntiForgeryToken(data) {
  const fields = data || {};
  const token = $('input[name=__RequestVerificationToken]').val();
  if (token)
    fields.__RequestVerificationToken = token;
  return fields;
}

$(function () {
  $('.block .title').on('click', function () {
    if (window.innerWidth < 1001)
      $(this).siblings('.listbox').slideToggle('slow');
  });
});
