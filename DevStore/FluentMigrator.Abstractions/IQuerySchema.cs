namespace FluentMigrator;

public interface IQuerySchema
{
    string DatabaseType { get; }
    IList<string> DatabaseTypeAliases { get; }
    bool TableExists(string schemaName, string tableName);
    bool ColumnExists(string schemaName, string tableName, string columnName);
    bool IndexExists(string schemaName, string tableName, string indexName);
}
