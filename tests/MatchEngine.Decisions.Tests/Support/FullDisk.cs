using System.Diagnostics;

namespace MatchEngine.Decisions.Tests.Support;

/// <summary>A small disk in memory, mounted for one test, part of it taken by a file.</summary>
internal sealed class FullDisk : IDisposable
{
    private FullDisk(string folder) => Folder = folder;

    public string Folder { get; }

    private string Ballast => Path.Combine(Folder, "ballast");

    /// <summary>A disk of two megabytes, one of them taken; null where this process may not mount one.</summary>
    public static FullDisk? TryMount()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        string folder = Directory.CreateTempSubdirectory("disk-").FullName;
        if (!Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder))
        {
            Directory.Delete(folder);
            return null;
        }

        FullDisk disk = new(folder);
        File.WriteAllBytes(disk.Ballast, new byte[1024 * 1024]);
        return disk;
    }

    public void MakeRoom() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No such program: no such disk.
            return false;
        }
    }
}
