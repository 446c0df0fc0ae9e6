using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Nop.Core;

namespace DevStore.Data;

internal sealed class StoreDbContext(DbContextOptions<StoreDbContext> options, StoreModel model, SchemaSql sql) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Conventions.Remove<PropertyDiscoveryConvention>();
        configuration.Conventions.Remove<RelationshipDiscoveryConvention>();
        configuration.Conventions.Remove<BaseTypeDiscoveryConvention>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        foreach (var table in model.Tables)
        {
            var entity = builder.Entity(table.Type).ToTable(table.Name);
            foreach (var unmapped in table.Type.GetProperties().Select(property => property.Name).Except(table.Columns.Select(one => one.Property)))
                entity.Ignore(unmapped);
            foreach (var (property, column) in table.Columns)
                entity.Property(table.Type.GetProperty(property)!.PropertyType, property).HasColumnName(column.Name).HasColumnType(sql.TypeOf(column));
            entity.HasKey(nameof(BaseEntity.Id));
        }
    }

    internal sealed class CacheKey : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (((StoreDbContext)context).ModelKey, designTime);
    }

    private string ModelKey => model.Key;
}
