namespace MatchEngine.Console.Tests;

public sealed class AmountTextTests
{
    [TestCase("25m", 25e6)]
    [TestCase("1.2bn", 1.2e9)]
    [TestCase("800k", 8e5)]
    [TestCase("25000000", 25e6)]
    [TestCase("25,000,000", 25e6)]
    [TestCase("USD 25m", 25e6)]
    [TestCase("$2.5M", 2.5e6)]
    [TestCase(" 3 bn ", 3e9)]
    public void Amounts_are_read_as_people_write_them(string text, double usd)
    {
        Assert.That(AmountText.TryRead(text, out double read), Is.True);
        Assert.That(read, Is.EqualTo(usd).Within(1e-6));
    }

    [TestCase("")]
    [TestCase("m")]
    [TestCase("0")]
    [TestCase("-5m")]
    [TestCase("25x")]
    [TestCase("1,2bn", Description = "One and two tenths in one country, twelve in none.")]
    [TestCase("25 000 000")]
    [TestCase("1e6")]
    [TestCase("NaN")]
    [TestCase("٢٥m")]
    public void What_is_no_amount_is_refused(string text) => Assert.That(AmountText.TryRead(text, out _), Is.False);
}
