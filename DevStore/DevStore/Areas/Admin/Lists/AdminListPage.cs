namespace DevStore.Areas.Admin.Lists;

public sealed record AdminListPage(IEnumerable<object> Rows, int Total);
