namespace DevStore.Areas.Admin.Models;

public record OrderNoteModel(DateTime CreatedOn, string Note);
