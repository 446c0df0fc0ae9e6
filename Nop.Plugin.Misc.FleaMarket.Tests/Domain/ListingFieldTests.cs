using System.Reflection;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

/// <summary>Names each member of a listing's content that something has forgotten which has to know them all.</summary>
public class ListingFieldTests
{
    private static IEnumerable<PropertyInfo> Members => typeof(ListingContent).GetProperties().Where(member => member.Name != nameof(ListingContent.Contact));

    private static IEnumerable<PropertyInfo> ContactMembers => typeof(Contact).GetProperties().Where(member => member.CanWrite);

    /// <summary>The example with one member of the other.</summary>
    private static IEnumerable<(string Member, ListingContent Content)> Changed()
    {
        foreach (var member in Members)
        {
            var changed = Example.Content with { };
            member.SetValue(changed, member.GetValue(Example.OtherContent));
            yield return (member.Name, changed);
        }
        foreach (var member in ContactMembers)
        {
            var contact = Example.Contact with { };
            member.SetValue(contact, member.GetValue(Example.OtherContent.Contact));
            yield return (member.Name, Example.Content with { Contact = contact });
        }
    }

    private static IEnumerable<string> Lost(ListingContent before, ListingContent after) =>
        ListingField.All.Where(field => field.Print(before) != field.Print(after)).Select(field => field.Name);

    [Test]
    public void Each_member_of_the_content_is_a_field() =>
        Assert.That(Changed().Where(changed => Lost(Example.Content, changed.Content).Count() != 1).Select(changed => changed.Member), Is.Empty);

    [Test]
    public void The_examples_differ_in_every_field() =>
        Assert.That(Lost(Example.Content, Example.OtherContent), Is.EqualTo(ListingField.All.Select(field => field.Name)));

    [Test]
    public void A_listing_keeps_every_field()
    {
        var listing = Listing.Create(Example.Item, Example.Content, Example.Now);
        listing.Write(Example.OtherContent);

        Assert.That(Lost(Example.OtherContent, listing.Content(Example.OtherContent.Characteristics, Example.OtherContent.Photos)), Is.Empty);
        Assert.That(listing.PictureId, Is.EqualTo(Example.OtherContent.Photos[0]));
    }

    /// <summary>Longer ones would not fit into their column.</summary>
    [Test]
    public void Each_text_has_a_limit_with_a_refusal_of_its_own()
    {
        var texts = ListingField.All.Where(field => field.Get(Example.Content) is string).ToList();
        foreach (var field in texts)
            foreach (var more in (int[])[0, 1])
                Assert.That(ContentRules.Broken(OfLength(field, field.Limit!.Letters + more)).Contains(field.Limit.Refusal), Is.EqualTo(more > 0), field.Name);
        Assert.That(texts.Select(field => field.Limit!.Refusal), Is.Unique);
    }

    [Test]
    public void A_text_that_is_too_long_is_told_beside_its_field()
    {
        foreach (var field in ListingField.All.Where(field => field.Limit is not null))
            Assert.That(typeof(ListingFormModel).GetProperty(ListingFormModel.FieldOf(field.Limit!.Refusal))?.PropertyType, Is.EqualTo(typeof(string)), field.Name);
    }

    private static ListingContent OfLength(ListingField field, int letters)
    {
        var (content, contact) = (Example.Content with { }, Example.Contact with { });
        object owner = Members.Any(member => member.Name == field.Name) ? content : contact;
        owner.GetType().GetProperty(field.Name)!.SetValue(owner, new string('a', letters));
        return content with { Contact = contact };
    }

    [Test]
    public void An_edit_that_waits_keeps_every_field()
    {
        var edit = PendingEdit.Of(1);
        edit.Write(Example.OtherContent, Example.Now);

        Assert.That(Lost(Example.OtherContent, edit.Read()), Is.Empty);
    }

    [Test]
    public void What_is_not_quoted_is_in_no_history() => Assert.That(
        FieldChange.Between(Example.Content, Example.OtherContent).Where(change => change.From is not null).Select(change => change.Field),
        Is.EqualTo(ListingField.All.Where(field => field.IsQuoted).Select(field => field.Name)));
}
