namespace DevStore.SampleData;

/// <summary>What is sold; a picture is the name of a drawing, a price is in US dollars.</summary>
internal record SampleProduct(string Picture, string Name, string RussianName, decimal Price, string Category, string? Vendor,
    string Description, SampleKind Kind = SampleKind.Goods)
{
    private const string Loom = "Nordic Loom", House = "Bright House";

    public static IReadOnlyList<SampleProduct> All { get; } =
    [
        new("summer-dress", "Linen Summer Dress", "Льняное летнее платье", 59, "Dresses", Loom,
            "A light dress of washed linen, cut wide from the waist."),
        new("wrap-dress", "Wrap Dress with Belt", "Платье с запахом и поясом", 72, "Dresses", Loom,
            "Soft viscose, three-quarter sleeves and a belt to tie."),
        new("t-shirt", "Cotton T-Shirt", "Хлопковая футболка", 19, "Tops", Loom, "Heavy organic cotton with a printed sunrise."),
        new("breton-shirt", "Striped Breton Shirt", "Полосатая тельняшка", 34, "Tops", Loom,
            "The sailor's classic: thick jersey and a boat neck."),
        new("sweater", "Wool Sweater", "Шерстяной свитер", 64, "Tops", Loom,
            "Lambswool, knitted in one piece with a band of diamonds."),
        new("denim-jacket", "Denim Jacket", "Джинсовая куртка", 89, "Outerwear", Loom,
            "Rigid denim that becomes yours in a season."),
        new("rain-coat", "Hooded Raincoat", "Дождевик с капюшоном", 110, "Outerwear", Loom,
            "Welded seams, deep pockets, a hood that stays on."),
        new("sneakers", "Canvas Sneakers", "Парусиновые кеды", 49.50m, "Shoes", Loom, "Canvas uppers on natural rubber."),
        new("boots", "Leather Boots", "Кожаные ботинки", 139, "Shoes", null,
            "Full-grain leather on a stitched sole that can be replaced."),
        new("backpack", "City Backpack", "Городской рюкзак", 79, "Bags & accessories", null,
            "Eighteen litres, a sleeve for a laptop, a pocket on the front."),
        new("straw-hat", "Straw Hat", "Соломенная шляпа", 28, "Bags & accessories", Loom, "Woven by hand, with a ribbon."),
        new("watch", "Wrist Watch", "Наручные часы", 149, "Bags & accessories", null,
            "A quartz movement in a steel case, leather strap."),
        new("mug", "Stoneware Mug", "Керамическая кружка", 14, "Kitchen", House, "Holds 350 ml and keeps it warm."),
        new("teapot", "Green Teapot", "Зелёный чайник", 42, "Kitchen", House, "Glazed stoneware for four cups, with a strainer."),
        new("lamp", "Bedside Lamp", "Прикроватная лампа", 56, "Living", House, "A linen shade on a brass foot."),
        new("house-plant", "Plant in a Pot", "Растение в горшке", 32, "Living", House,
            "Grows in half shade and forgives a dry week."),
        new("cookbook", "The Slow Kitchen", "Неспешная кухня", 29, "Books & sound", null,
            "One hundred and twenty dishes that need time rather than work."),
        new("headphones", "Wireless Headphones", "Беспроводные наушники", 129, "Books & sound", House,
            "Thirty hours on a charge, folded flat in the bag."),
        new("gift-card", "Gift Card", "Подарочная карта", 25, "Gifts", null,
            "For those who know best themselves.", SampleKind.GiftCard),
        new("e-book", "Knitting Patterns, e-book", "Схемы для вязания, электронная книга", 9, "Books & sound", null,
            "Forty patterns to download.", SampleKind.Download),
        new("camera", "Compact Camera, by the day", "Компактная камера, напрокат", 15, "Books & sound", House,
            "For a journey: hired by the day.", SampleKind.Rental),
        new("tea-box", "Tea of the Month", "Чай месяца", 18, "Gifts", House, "Another tea every month.", SampleKind.Recurring)
    ];
}
