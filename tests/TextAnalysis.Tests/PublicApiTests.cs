using System.Reflection;
using PublicApiGenerator;

namespace TextAnalysis.Tests;

/// <summary>Every change of the public surface shows in a diff; UPDATE_APPROVED=1 accepts the current one.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => ["TextAnalysis", "TextAnalysis.Html", "TextAnalysis.Extensions.AI"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_surface_is_the_approved_one(string package)
    {
        var path = RepositoryFiles.PathOf("tests", "TextAnalysis.Tests", $"PublicApi.{package}.approved.txt");
        var surface = Assembly.Load(package).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        surface = surface.ReplaceLineEndings("\n").TrimEnd() + "\n";

        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1") File.WriteAllText(path, surface);

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", surface);
    }
}
