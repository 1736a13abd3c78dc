namespace MatchEngine.Console.Tests.Memory;

/// <summary>The memory in real processes.</summary>
public sealed class MemoryProcessTests
{
    private Scratch _scratch = null!;

    [SetUp]
    public void Open() => _scratch = new Scratch();

    [TearDown]
    public void Close() => _scratch.Dispose();

    [Test]
    public async Task Consoles_at_once_keep_all_that_they_say_is_kept()
    {
        string store = _scratch.PathOf("decisions.db");
        Told[] told = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() =>
            ConsoleProcess.Run("decide", "MAR", "DEU", "reject", "--reason", $"reason {i}", "--store", store))));
        Assert.That(told.Select(one => (one.Code, one.Error)), Is.All.EqualTo((0, "")));
        Assert.That(ConsoleProcess.Run("decisions", "--store", store, "--format", "csv").Lines, Has.Length.EqualTo(5));
    }

    [Test]
    public void The_store_is_in_the_users_data_folder_unless_named()
    {
        (string, string)[] home = [("MATCHENGINE_STORE", ""), ("XDG_DATA_HOME", _scratch.Folder)];
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("The data folder is moved by XDG_DATA_HOME on Linux only.");
        }

        Told none = ConsoleProcess.Run(home, "decisions");
        Assert.That((none.Code, none.Output), Is.EqualTo((1, "")));
        Assert.That(none.Error, Does.Contain("There is no store").And.Contain("matchengine decide"));
        Assert.That(ConsoleProcess.Run(home, "note", "MAR", "text").Code, Is.Zero);
        Assert.That(File.Exists(_scratch.PathOf("matchengine/decisions.db")), Is.True);
        Assert.That(ConsoleProcess.Run([.. home, ("MATCHENGINE_STORE", _scratch.PathOf("other.db"))], "note", "MAR", "text").Code, Is.Zero);
        Assert.That(File.Exists(_scratch.PathOf("other.db")), Is.True);
    }

    [Test]
    public void A_broken_store_that_nobody_named_does_not_keep_an_answer_from_being_given()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("The data folder is moved by XDG_DATA_HOME on Linux only.");
        }

        Directory.CreateDirectory(_scratch.PathOf("matchengine"));
        _scratch.File("matchengine/decisions.db", string.Concat(Enumerable.Repeat("Minutes of a meeting.\n", 200)));
        (string, string)[] home = [("MATCHENGINE_STORE", ""), ("XDG_DATA_HOME", _scratch.Folder)];
        Told told = ConsoleProcess.Run(home, "suggest", "MAR", "--top", "1");
        Assert.That(told.Code, Is.Zero);
        Assert.That(told.Output, Does.Contain("1  "));
        Assert.That(told.Error, Does.Contain("is no store").And.Contain("What was decided before is not shown."));
    }

    [Test]
    public void Without_a_store_nothing_of_a_database_is_loaded()
    {
        // The program in a folder where every part of the memory is no program: whoever loads one breaks.
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            string name = Path.GetFileName(file);
            bool memory = name is "MatchEngine.Decisions.dll" or "Npgsql.dll" or "Microsoft.Data.Sqlite.dll" || (name.StartsWith("SQLitePCLRaw", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal));
            if (memory)
            {
                _scratch.File(name, "no program");
            }
            else if (name.StartsWith("MatchEngine", StringComparison.Ordinal) || name.EndsWith(".dll", StringComparison.Ordinal))
            {
                File.Copy(file, _scratch.PathOf(name));
            }
        }

        string program = _scratch.PathOf("MatchEngine.Console.dll");
        (string, string)[] home = [("MATCHENGINE_STORE", ""), ("XDG_DATA_HOME", _scratch.Folder)];
        Told told = ConsoleProcess.RunAt(program, home, "suggest", "MAR", "--top", "1");
        Assert.That((told.Code, told.Error), Is.EqualTo((0, "")));
        Assert.That(ConsoleProcess.RunAt(program, home, "why", "MAR", "DEU").Code, Is.Zero);
        Assert.That(ConsoleProcess.RunAt(program, home, "note", "MAR", "text").Code, Is.EqualTo(2), "the parts are broken indeed");
    }

    [Test]
    public void A_password_is_never_printed()
    {
        Told told = ConsoleProcess.Run("decisions", "--store", "postgres://officer:kept-secret@127.0.0.1:1/team");
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain("postgres://officer@127.0.0.1:1/team").And.Not.Contain("kept-secret"));
    }
}
