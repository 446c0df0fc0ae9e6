namespace Nop.Web.Framework.Events;

public partial class ModelPreparedEvent<T>(T model)
{
    public T Model { get; protected set; } = model;
}
