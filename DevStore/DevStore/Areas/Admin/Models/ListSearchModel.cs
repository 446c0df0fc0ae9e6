using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

/// <summary>Of a grid without a search.</summary>
public record ListSearchModel : BaseSearchModel;
