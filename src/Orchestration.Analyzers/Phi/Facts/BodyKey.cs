namespace Orchestration.Analyzers.Phi;

/// <summary>
/// A method with a body, by its place among the declarations. While only the inside of bodies is edited it names the same
/// method in the next compilation, where every symbol is another.
/// </summary>
/// <param name="File">The number of its file in the compilation.</param>
/// <param name="Unit">The number of its declaration in the file.</param>
internal readonly record struct BodyKey(int File, int Unit);
