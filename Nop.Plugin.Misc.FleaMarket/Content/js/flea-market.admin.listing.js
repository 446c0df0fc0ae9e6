/* Comforts of the edit popup; the form works without them. */
$(function () {
  $('#canned-reason').removeClass('d-none').on('change', function () {
    $('#Reason').val($(this).val());
  });

  $('#add-line').removeClass('d-none').on('click', function () {
    var lines = $('.flea-market-lines');
    if (lines.length >= $(this).data('most'))
      return;
    var line = lines.last().clone();
    line.find('input').val('');
    lines.last().after(line);
    line.find('input').first().trigger('focus');
  });

  $('#Photo').on('change', function () {
    var input = this, file = this.files[0];
    var say = function (text) { $('[data-valmsg-for="Photo"]').text(text).toggleClass('field-validation-error', !!text); };
    say('');
    if (file && window.createImageBitmap)
      createImageBitmap(file).catch(function () {
        if (input.files[0] !== file)
          return;
        say($(input).data('unreadable'));
        input.value = '';
      });
  });

  $('#cancel').on('click', function (e) {
    if (window.opener) {
      e.preventDefault();
      window.close();
    }
  });
});
