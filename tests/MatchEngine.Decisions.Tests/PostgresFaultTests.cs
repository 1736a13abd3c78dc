using MatchEngine.Decisions.Tests.Support;

namespace MatchEngine.Decisions.Tests;

public sealed class PostgresFaultTests
{
    [Test]
    public async Task A_server_that_does_not_answer_is_named_without_the_password()
    {
        StoreException fault = await RefusedAsync("postgres://officer:kept-secret@127.0.0.1:1/decisions");
        Assert.That(fault.Fault, Is.EqualTo(StoreFault.Unreachable));
        Assert.That(fault.Message, Does.Contain("postgres://officer@127.0.0.1:1/decisions").And.Not.Contain("kept-secret"));
        Assert.That(fault.ToString(), Does.Not.Contain("kept-secret"));
    }

    [Test]
    public async Task A_server_is_reached_by_its_socket_too()
    {
        using StoreRoom room = StoreRoom.Of(StoreKind.Postgres);
        await using IDecisionStore store = await DecisionStore.OpenAsync(StoreAddress.Parse(PostgresServer.Shared().SocketAddressOf(room.Address.Server!.Database)).Address!);
        Assert.That(await store.DecisionsAsync(new DecisionFilter()), Is.Empty);
    }

    [Test]
    public async Task A_wrong_password_is_refused_and_not_repeated()
    {
        StoreException fault = await RefusedAsync(PostgresServer.Shared().AddressOf("postgres", "wrong-secret"));
        Assert.That(fault.Fault, Is.EqualTo(StoreFault.Refused));
        Assert.That(fault.ToString(), Does.Not.Contain("wrong-secret"));
    }

    [Test]
    public async Task A_database_that_is_not_there_is_named()
    {
        StoreException fault = await RefusedAsync(PostgresServer.Shared().AddressOf("nowhere"));
        Assert.That(fault.Fault, Is.EqualTo(StoreFault.Missing));
        Assert.That(fault.Message, Does.Contain("/nowhere").And.Contain("createdb"));
    }

    [Test]
    public async Task A_schema_of_another_program_is_refused_and_left_alone()
    {
        using StoreRoom room = StoreRoom.Of(StoreKind.Postgres);
        await room.AskAsync("CREATE SCHEMA matchengine; CREATE TABLE matchengine.bookmark (id BIGINT)");
        Assert.That((await RefusedAsync(room.Text)).Fault, Is.EqualTo(StoreFault.NotAStore));
        Assert.That(await room.AskAsync("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'matchengine'"), Is.EqualTo(1L));
    }

    [Test]
    public async Task A_user_who_may_only_read_is_told_to_ask_for_the_right()
    {
        using StoreRoom room = StoreRoom.Of(StoreKind.Postgres);
        await using (await room.OpenAsync())
        {
            await room.AskAsync("DROP ROLE IF EXISTS reader; CREATE ROLE reader LOGIN PASSWORD 'r'; GRANT USAGE ON SCHEMA matchengine TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA matchengine TO reader");
        }

        string address = room.Text.Replace($"{PostgresServer.User}:{Uri.EscapeDataString(PostgresServer.Password)}", "reader:r", StringComparison.Ordinal);
        await using IDecisionStore store = await DecisionStore.OpenAsync(StoreAddress.Parse(address).Address!);
        Assert.That(await store.DecisionsAsync(new DecisionFilter()), Is.Empty);
        StoreException fault = (await Assert.ThrowsAsync<StoreException>(() => store.DecideAsync(World.Decision("MAR", "DEU"))))!;
        Assert.That(fault.Fault, Is.EqualTo(StoreFault.Unwritable));
        Assert.That(fault.Message, Does.Contain("permission denied"));
    }

    private static async Task<StoreException> RefusedAsync(string address) =>
        (await Assert.ThrowsAsync<StoreException>(() => DecisionStore.OpenAsync(StoreAddress.Parse(address).Address!)))!;
}
