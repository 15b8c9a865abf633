extern alias Abstractions;

namespace Orchestration.Model.Tests;

/// <summary>The model's words are those of the attributes: a name or constant on one side only would change meaning in between.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<Type, Type> Pairs => new()
    {
        { typeof(Abstractions::Orchestration.Decision), typeof(Decision) },
        { typeof(Abstractions::Orchestration.Combining), typeof(Combining) },
        { typeof(Abstractions::Orchestration.Signal), typeof(Signal) },
        { typeof(Abstractions::Orchestration.Outcome), typeof(Outcome) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_words_are_the_same(Type attributes, Type model) => Assert.Equal(Words(attributes), Words(model));

    private static string[] Words(Type type) =>
        Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}").ToArray();
}
