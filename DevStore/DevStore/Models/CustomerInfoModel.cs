using System.ComponentModel.DataAnnotations;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Models;

public record CustomerInfoModel : BaseNopModel
{
    [NopResourceDisplayName("Account.Fields.FirstName")]
    public string? FirstName { get; set; }

    [NopResourceDisplayName("Account.Fields.LastName")]
    public string? LastName { get; set; }

    [DataType(DataType.EmailAddress)]
    [NopResourceDisplayName("Account.Fields.Email")]
    public string? Email { get; set; }

    [DataType(DataType.PhoneNumber)]
    [NopResourceDisplayName("Account.Fields.Phone")]
    public string? Phone { get; set; }
}
