/* Comforts of the edit popup; the form works without them. */
$(function () {
  $('#canned-reason').removeClass('d-none');

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
    var input = this, chosen = Array.from(this.files);
    var say = function (text) { $('[data-valmsg-for="Photo"]').text(text).toggleClass('field-validation-error', !!text); };
    say('');
    chosen.forEach(function (file) {
      if (window.createImageBitmap)
        createImageBitmap(file).catch(function () {
          if (!Array.from(input.files).includes(file))
            return;
          say(file.name + ': ' + $(input).data('unreadable'));
          input.value = '';
        });
    });
  });

  $('#cancel').on('click', function (e) {
    if (window.opener) {
      e.preventDefault();
      window.close();
    }
  });
});
