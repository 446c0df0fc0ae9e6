using FluentMigrator.Builders.Alter;
using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.Delete;
using FluentMigrator.Builders.Execute;
using FluentMigrator.Builders.Schema;

namespace FluentMigrator.Builders.IfDatabase;

public interface IIfDatabaseExpressionRoot
{
    IAlterExpressionRoot Alter { get; }
    ICreateExpressionRoot Create { get; }
    IDeleteExpressionRoot Delete { get; }
    IExecuteExpressionRoot Execute { get; }
    ISchemaExpressionRoot Schema { get; }
    void Delegate(Action delegation);
}
