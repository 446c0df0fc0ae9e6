using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Lists;

/// <summary>A page of the back office that only shows rows; a row's properties are its columns, and an Id leads to the page that edits it.</summary>
public sealed record AdminList(Type Row, bool IsSearched, Func<ListSearchModel, Task<AdminListPage>> PageAsync);
