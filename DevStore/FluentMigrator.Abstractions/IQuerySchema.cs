namespace FluentMigrator;

public interface IQuerySchema
{
    string DatabaseType { get; }
    bool TableExists(string schemaName, string tableName);
}
