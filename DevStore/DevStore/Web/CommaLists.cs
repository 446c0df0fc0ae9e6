using System.ComponentModel;

namespace DevStore.Web;

/// <summary>
/// Lists of these types have a converter from text in nopCommerce, which its settings are read with. MVC takes a type with one for a
/// simple value: it binds the first value of that name alone, and cuts it at its commas.
/// </summary>
internal static class CommaLists
{
    private static readonly Lock _lock = new();
    private static bool _added;

    /// <summary>For the whole process, once.</summary>
    public static void Add()
    {
        lock (_lock)
        {
            if (_added)
                return;
            Add<int>();
            Add<decimal>();
            Add<string>();
            _added = true;
        }
    }

    private static void Add<T>() => TypeDescriptor.AddAttributes(typeof(List<T>), new TypeConverterAttribute(typeof(Converter<T>)));

    private sealed class Converter<T> : TypeConverter
    {
        private static readonly TypeConverter _item = TypeDescriptor.GetConverter(typeof(T));

        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
            sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value is string text
            ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => (T)_item.ConvertFromInvariantString(part)!).ToList()
            : base.ConvertFrom(context, culture, value);
    }
}
