namespace MatchEngine.Decisions.Tests;

public sealed class StoreAddressTests
{
    [TestCase("postgres://db.example.org/team", "postgres://db.example.org/team")]
    [TestCase("postgresql://ana@db:5433/team", "postgres://ana@db:5433/team")]
    [TestCase("postgres://ana:pass@db/team?sslmode=require", "postgres://ana@db/team")]
    [TestCase("postgres:///team?host=/var/run/postgresql", "postgres:///team?host=/var/run/postgresql")]
    [TestCase("postgres://ana:pass@/team?host=/run/pg", "postgres://ana@/team?host=/run/pg")]
    [TestCase("postgres:///team?host=/run/pg&port=5433", "postgres:///team?host=/run/pg&port=5433")]
    public void An_address_of_a_server_is_told_without_its_password(string text, string told)
    {
        (StoreAddress? address, string? fault) = StoreAddress.Parse(text);
        Assert.That(fault, Is.Null);
        Assert.That((address!.IsServer, address.ToString()), Is.EqualTo((true, told)));
    }

    [TestCase("postgres://db", "names no database")]
    [TestCase("postgres:///team?port=x", "'?port=x' is no port")]
    [TestCase("mysql://db/team", "'mysql://' is no kind of store")]
    [TestCase("postgres://db/team?user=ana", "'?user' is no part")]
    [TestCase("postgres://ana:p@ss@:x/team", "this is no address")]
    [TestCase("  ", "names neither")]
    public void What_is_no_address_is_told_with_what_to_write(string text, string expected)
    {
        (StoreAddress? address, string? fault) = StoreAddress.Parse(text);
        Assert.That(address, Is.Null);
        Assert.That(fault, Does.Contain(expected).And.Not.Contain("p@ss"));
    }

    [Test]
    public void A_path_is_made_whole() => Assert.That(StoreAddress.Parse("a.db").Address!.Path, Is.EqualTo(Path.GetFullPath("a.db")));
}
