using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Forms;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class SentFormBuilder : NopEntityBuilder<SentForm>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table.WithColumn(nameof(SentForm.Key)).AsString(SentForm.KeyLength);
}
