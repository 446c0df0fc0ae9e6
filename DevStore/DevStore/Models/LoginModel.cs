using System.ComponentModel.DataAnnotations;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Models;

public sealed record LoginModel : BaseNopModel
{
    [DataType(DataType.EmailAddress)]
    [NopResourceDisplayName("Account.Login.Fields.Email")]
    public string? Email { get; set; }

    [DataType(DataType.Password)]
    [NopResourceDisplayName("Account.Login.Fields.Password")]
    public string? Password { get; set; }

    [NopResourceDisplayName("Account.Login.Fields.RememberMe")]
    public bool RememberMe { get; set; }
}
