using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

internal class PhotoChangesTests
{
    [TestCase("", "1,2", "1 New, 2 New")]
    [TestCase("1,2", "", "1 Gone, 2 Gone")]
    [TestCase("1,2,3", "1,2,3", "1 None, 2 None, 3 None")]
    [TestCase("1,2,3,4", "4,1,2,3", "4 Moved, 1 None, 2 None, 3 None")]
    [TestCase("1,2,3,4", "2,3,4,1", "2 None, 3 None, 4 None, 1 Moved")]
    [TestCase("1,2,3", "3,9,1", "3 None, 9 New, 1 Moved, 2 Gone")]
    public void What_has_become_of_each_is_told_and_as_few_as_possible_are_called_moved(string before, string now, string expected) =>
        Assert.That(Told(ListingField.ReadIds(before), ListingField.ReadIds(now)), Is.EqualTo(expected));

    private static string Told(IReadOnlyList<int> before, IReadOnlyList<int> now) =>
        string.Join(", ", PhotoChanges.Between(before, now).Select(photo => $"{photo.PictureId} {(photo.Change is { } change ? change : "None")}"));
}
