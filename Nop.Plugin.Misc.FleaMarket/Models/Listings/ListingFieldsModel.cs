using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

/// <summary>What sellers and moderators both write about an item.</summary>
public abstract record ListingFieldsModel : BaseNopEntityModel
{
    private IList<string?>? _lineNames;
    private IList<string?>? _lineValues;
    private List<PhotoFieldModel>? _photos;

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Description")]
    [Multiline]
    public string? Description { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.ConditionId")]
    public int ConditionId { get; set; }

    /// <summary>Model binding makes null of a list whose only line is empty.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Characteristics")]
    [AllowNull]
    public IList<string?> LineNames { get => _lineNames ??= []; set => _lineNames = value; }

    [AllowNull]
    public IList<string?> LineValues { get => _lineValues ??= []; set => _lineValues = value; }

    /// <summary>Photos that are there, and the places of new ones; those that it does not name stay.</summary>
    [AllowNull]
    public List<PhotoFieldModel> Photos { get => _photos ??= []; set => _photos = value; }

    [FromForm(Name = "Photo")]
    public List<IFormFile>? NewPhotos { get; set; }

    /// <summary>The revision that the form shows; 0 for a new listing.</summary>
    public int Revision { get; set; }
}
