using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class SavedSearchBuilder : NopEntityBuilder<SavedSearch>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(SavedSearch.Name)).AsString(SavedSearch.LongestName).NotNullable()
        .WithColumn(nameof(SavedSearch.TermsJson)).AsString(int.MaxValue).NotNullable();
}
