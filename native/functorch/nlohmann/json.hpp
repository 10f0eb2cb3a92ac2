#pragma once

#include <string>

// libtorch's headers of functorch have members that write and read JSON, of which the addon calls none. The
// library that they use is not part of libtorch: with these declarations the headers compile. Nothing is
// defined, so a call would not link.
namespace nlohmann {

class json {
 public:
  json();
  template <typename T>
  explicit json(const T& value);
  static json parse(const std::string& text);
  std::string dump() const;
  template <typename T>
  T get() const;
};

}  // namespace nlohmann
