using FluentMigrator.Expressions;
using FluentMigrator.Model;
using FluentMigrator.Runner.Conventions;

namespace DevStore.Data.Migrations;

/// <summary>FluentMigrator's, with nopCommerce's names for what a migration leaves open and its types of columns.</summary>
internal sealed class StoreConventions : IConventionSet
{
    private readonly DefaultConventionSet _default = new();

    public StoreConventions(Database database)
    {
        ForeignKeyConventions = [new Conventions(database), _default.SchemaConvention];
        IndexConventions = [new Conventions(database), _default.SchemaConvention];
        ColumnsConventions = [new Conventions(database), new DefaultPrimaryKeyNameConvention()];
    }

    public IRootPathConvention RootPathConvention => _default.RootPathConvention;
    public DefaultSchemaConvention SchemaConvention => _default.SchemaConvention;
    public IList<IColumnsConvention> ColumnsConventions { get; }
    public IList<IConstraintConvention> ConstraintConventions => _default.ConstraintConventions;
    public IList<IForeignKeyConvention> ForeignKeyConventions { get; }
    public IList<IIndexConvention> IndexConventions { get; }
    public IList<ISequenceConvention> SequenceConventions => _default.SequenceConventions;
    public IList<IAutoNameConvention> AutoNameConventions => _default.AutoNameConventions;

    public static string ColumnsOf(IndexDefinition index) => string.Join('_', index.Columns.Select(column => column.Name));

    public static string NameOf(IndexDefinition index) => $"IX_{index.TableName}_{ColumnsOf(index)}";

    public static string NameOf(ForeignKeyDefinition key) =>
        $"FK_{key.ForeignTable}_{string.Join('_', key.ForeignColumns)}_{key.PrimaryTable}_{string.Join('_', key.PrimaryColumns)}";

    private sealed class Conventions(Database database) : IForeignKeyConvention, IIndexConvention, IColumnsConvention
    {
        public IForeignKeyExpression Apply(IForeignKeyExpression expression)
        {
            if (string.IsNullOrEmpty(expression.ForeignKey.Name))
                expression.ForeignKey.Name = database.NameOf(expression.ForeignKey);
            return expression;
        }

        public IIndexExpression Apply(IIndexExpression expression)
        {
            if (string.IsNullOrEmpty(expression.Index.Name))
                expression.Index.Name = database.NameOf(expression.Index);
            return expression;
        }

        public IColumnsExpression Apply(IColumnsExpression expression)
        {
            foreach (var column in expression.Columns)
                database.Adapt(column);
            return expression;
        }
    }
}
