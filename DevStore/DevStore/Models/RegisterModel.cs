using System.ComponentModel.DataAnnotations;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Models;

public sealed record RegisterModel : BaseNopModel
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

    [DataType(DataType.Password)]
    [NopResourceDisplayName("Account.Fields.Password")]
    public string? Password { get; set; }

    [DataType(DataType.Password)]
    [NopResourceDisplayName("Account.Fields.ConfirmPassword")]
    public string? ConfirmPassword { get; set; }
}
