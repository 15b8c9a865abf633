internal static class Another;
