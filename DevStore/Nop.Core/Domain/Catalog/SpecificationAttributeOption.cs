namespace Nop.Core.Domain.Catalog;

public class SpecificationAttributeOption : BaseEntity, ILocalizedEntity
{
}
