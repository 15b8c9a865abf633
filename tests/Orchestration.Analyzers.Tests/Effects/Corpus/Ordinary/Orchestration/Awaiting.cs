namespace Clinic.Orchestrations;

public interface IStep
{
    ValueTask<int> RunAsync(int input, CancellationToken token);
}

public static class Steps
{
    public static async Task<int> AllAsync(IEnumerable<IStep> steps, int input, CancellationToken token)
    {
        foreach (var step in steps)
        {
            input = await step.RunAsync(input, token);
        }

        return input;
    }

    public static async Task<int[]> BothAsync(IStep one, IStep other, CancellationToken token) =>
        await Task.WhenAll(one.RunAsync(1, token).AsTask(), other.RunAsync(2, token).AsTask());
}
