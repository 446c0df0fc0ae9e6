using FluentMigrator.Runner.VersionTableInfo;

namespace DevStore.Data.Migrations;

internal sealed class MigrationVersionInfo : IVersionTableMetaData
{
    public bool OwnsSchema => true;
    public string SchemaName => "";
    public string TableName => nameof(MigrationVersionInfo);
    public string ColumnName => "Version";
    public string DescriptionColumnName => "Description";
    public string UniqueIndexName => "UC_Version";
    public string AppliedOnColumnName => "AppliedOn";
    public bool CreateWithPrimaryKey => false;
}
