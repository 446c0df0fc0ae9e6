/* A canned reason goes into the field of the reason, and the ground that comes with it into that of the ground. */
$(document).on('change', '[data-canned-reason]', function () {
  var ground = $(this).find(':selected').data('ground');
  $($(this).data('canned-reason')).val($(this).val());
  if (ground)
    $($(this).data('canned-ground')).val(ground);
});
