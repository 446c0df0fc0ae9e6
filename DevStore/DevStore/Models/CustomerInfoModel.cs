using System.ComponentModel.DataAnnotations;

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
