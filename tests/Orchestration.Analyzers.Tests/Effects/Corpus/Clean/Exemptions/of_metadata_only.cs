internal static class Sample;
