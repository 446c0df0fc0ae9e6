using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Insert;

internal sealed class InsertExpressionRoot(IMigrationContext context) : IInsertExpressionRoot
{
    public IInsertDataOrInSchemaSyntax IntoTable(string tableName)
    {
        var insert = new InsertRows(tableName, []);
        context.Expressions.Add(insert);
        return new RowSyntax(insert.Rows);
    }

    private sealed class RowSyntax(ICollection<IDictionary<string, object>> rows) : IInsertDataOrInSchemaSyntax
    {
        public IInsertDataSyntax Row(object dataAsAnonymousType) =>
            Row(dataAsAnonymousType.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(dataAsAnonymousType)));

        public IInsertDataSyntax Row(IDictionary<string, object> data)
        {
            rows.Add(data);
            return this;
        }
    }
}
