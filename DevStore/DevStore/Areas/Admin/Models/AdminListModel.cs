namespace DevStore.Areas.Admin.Models;

/// <param name="Name">The controller that nopCommerce has for the list and for the page that edits a row.</param>
/// <param name="TextKey">The title's key; the columns' begin with it.</param>
/// <param name="Row">Its properties are the columns.</param>
public record AdminListModel(string Name, string TextKey, string MenuItem, Type Row, bool IsSearched) : ListSearchModel;
