using Orchestration.Model.Seal;

namespace Orchestration.Model.Tests.Seal;

/// <summary>What a derived facet means: the tokens that compute it and what they are given, whatever the method is called.</summary>
public sealed class DerivedMeaningTests
{
    private static ShapeSubject View(string method, string body, params string[] inputs) => new(new ShapeModel(
        ShapeKind.View, new TypeName("", "Wait"), "theatre.wait", "1.0.0",
        [
            new FacetModel("Days", new IntegerDomain("int", 0, 9), false, new FacetOrigin(new TypeName("", "Queue"), "Days")),
            new FacetModel("IsLate", new BooleanDomain(), Derivation: new FacetDerivation(method, [.. inputs], body)),
        ]));

    [Fact]
    public void Another_computation_is_another_meaning_and_another_name_is_none()
    {
        var view = View("Late", "a", "Days");
        Assert.Equal(ChangeSize.Patch, View("IsItLate", "a", "Days").Since(view).Size);
        Assert.Equal(ChangeSize.Minor, View("Late", "b", "Days").Since(view).Size);
        Assert.Equal(["is filled differently"], View("Late", "b", "Days").Since(view).Says);
        Assert.Equal(ChangeSize.Minor, View("Late", "a", "Days", "Days").Since(view).Size);
    }
}
