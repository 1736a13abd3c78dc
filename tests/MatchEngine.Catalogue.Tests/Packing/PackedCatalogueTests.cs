using System.Buffers.Binary;
using System.Security.Cryptography;
using MatchEngine.Catalogue.Building;
using MatchEngine.Catalogue.Packing;
using MatchEngine.Catalogue.Tests.Support;

namespace MatchEngine.Catalogue.Tests.Packing;

public sealed class PackedCatalogueTests
{
    private const int HeaderLength = 52;
    private byte[] _packed = null!;
    private byte[] _stored = null!;
    private string _hash = null!;

    [OneTimeSetUp]
    public void Pack()
    {
        using ScratchFolder folder = new();
        Profiles.Catalogue catalogue = CatalogueBuilder.Build(MiniData.Write(folder.Path)).Catalogue!;
        _packed = PackedCatalogue.Write(catalogue);
        _stored = PackedCatalogue.Write(catalogue, compress: false);
        _hash = catalogue.Info.Hash;
    }

    [Test]
    public void What_is_read_packs_to_the_same_bytes()
    {
        foreach (byte[] bytes in new[] { _packed, _stored })
        {
            CatalogueOutcome outcome = PackedCatalogue.Read(bytes, "mini.catalogue");
            Assert.That(outcome.Faults, Is.Empty);
            Assert.That(outcome.Catalogue!.Info.Hash, Is.EqualTo(_hash));
            Assert.That(PackedCatalogue.Write(outcome.Catalogue), Is.EqualTo(_packed));
        }
    }

    [Test]
    public void Every_truncation_is_a_fault_that_names_the_file([Range(0, 60, 4)] int length)
    {
        CatalogueOutcome outcome = PackedCatalogue.Read(_packed.AsSpan(0, length), "short.catalogue");
        Assert.That(outcome.Catalogue, Is.Null);
        Assert.That(outcome.Faults.Single().ToString(), Does.StartWith("short.catalogue: "));
    }

    [Test]
    public void A_file_cut_in_the_middle_says_how_much_is_missing()
    {
        CatalogueOutcome outcome = PackedCatalogue.Read(_packed.AsSpan(0, _packed.Length - 10), "cut.catalogue");
        Assert.That(outcome.Faults.Single().Message, Does.Contain("cut off").And.Contain($"{_packed.Length - HeaderLength}"));
    }

    [Test]
    public void Another_format_is_refused_by_its_number()
    {
        byte[] bytes = [.. _packed];
        bytes[8] = 9;
        Assert.That(PackedCatalogue.Read(bytes, "new.catalogue").Faults.Single().Message, Does.Contain("format 9"));
    }

    [Test]
    public void No_changed_byte_changes_the_catalogue_unnoticed()
    {
        Random random = new(20250701);
        int refused = 0;
        for (int i = 0; i < 1500; i++)
        {
            byte[] bytes = [.. i % 2 == 0 ? _packed : _stored];
            int at = random.Next(bytes.Length);
            bytes[at] ^= (byte)(1 << random.Next(8));
            CatalogueOutcome outcome = PackedCatalogue.Read(bytes, "changed.catalogue");
            refused += outcome.Catalogue is null ? 1 : 0;

            // padding bits of the compression carry nothing: only they may change without a fault
            Assert.That(outcome.Catalogue is null ? outcome.Faults.Length == 1 : PackedCatalogue.Write(outcome.Catalogue).SequenceEqual(_packed), $"byte {at}");
        }

        Assert.That(refused, Is.GreaterThan(1490));
    }

    [Test]
    public void Content_that_lies_under_a_right_checksum_does_not_crash()
    {
        Random random = new(7);
        int refused = 0;
        for (int i = 0; i < 3000; i++)
        {
            byte[] bytes = [.. _stored];
            for (int k = random.Next(1, 4); k > 0; k--)
            {
                bytes[random.Next(HeaderLength, bytes.Length)] = (byte)random.Next(256);
            }

            int cut = random.Next(8) == 0 ? random.Next(HeaderLength, bytes.Length) : bytes.Length;
            bytes = bytes[..cut];
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), cut - HeaderLength);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), cut - HeaderLength);
            SHA256.HashData(bytes.AsSpan(HeaderLength), bytes.AsSpan(20));
            CatalogueOutcome outcome = PackedCatalogue.Read(bytes, "lying.catalogue");
            refused += outcome.Catalogue is null ? 1 : 0;
        }

        Assert.That(refused, Is.GreaterThan(500));
    }
}
